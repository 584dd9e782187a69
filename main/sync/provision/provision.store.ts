import type { Insertable, Selectable } from 'kysely';
import { present } from '../../../shared/kernel/assert.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { ProvisionRunTable, ProvisionStepTable } from '../../db/tables/provision.table.ts';

export type RunRow = Selectable<ProvisionRunTable>;

export function findLastRun(db: Reader): RunRow | undefined {
  return db.get(read.selectFrom('provision_run').selectAll().orderBy('id', 'desc').limit(1));
}

export function openRun(db: Writer, run: Insertable<ProvisionRunTable>): number {
  const query = own.insertInto('provision_run').values(run).returning('id');
  return present(db.get(query), 'An insert returns its row.').id;
}

export function updateRun(db: Writer, id: number, change: Partial<Selectable<ProvisionRunTable>>) {
  db.run(own.updateTable('provision_run').set(change).where('id', '=', id));
}

/** Items that were asked for on this central, and not seen to be made. */
export function begunKeys(db: Reader, central: string): ReadonlySet<string> {
  const query = read
    .selectFrom('provision_step')
    .select('key')
    .where('central', '=', central)
    .where('state', '=', 'begun');
  return new Set(db.all(query).map(({ key }) => key));
}

export function saveStep(db: Writer, step: Insertable<ProvisionStepTable>): void {
  const query = own.insertInto('provision_step').values(step);
  db.run(query.onConflict((conflict) => conflict.columns(['central', 'key']).doUpdateSet(step)));
}
