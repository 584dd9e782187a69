import type { Insertable } from 'kysely';
import type { Writer } from '../../main/db/db.ts';
import { central } from '../../main/db/qb-central.ts';
import type { CentralTables } from '../../main/db/tables/central.ts';

export type CentralRow<Name extends keyof CentralTables> = Insertable<CentralTables[Name]>;

/** As a sync would leave it. */
export function putRow<Name extends keyof CentralTables & string>(
  db: Writer,
  table: Name,
  row: CentralRow<Name>,
): void {
  db.run(central.insertInto(table).values(row as never));
}
