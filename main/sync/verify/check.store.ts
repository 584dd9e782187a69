import type { Selectable } from 'kysely';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncCheckTable } from '../../db/tables/verification.table.ts';
import { template } from '../../db/template.ts';
import type { EntityId } from '../odoo-names.ts';

export type Check = Selectable<SyncCheckTable>;
type CheckChange = Partial<Omit<Check, 'entity'>>;

/** 'waiting' until the entity is compared for the first time. */
const savedAs = template(({ entity, ...change }: Pick<Check, 'entity'> & CheckChange) =>
  own
    .insertInto('sync_check')
    .values({ state: 'waiting', ...change, entity })
    .onConflict((conflict) => conflict.column('entity').doUpdateSet(change)),
);

export function findCheck(db: Reader, entity: EntityId): Check | undefined {
  return db.get(read.selectFrom('sync_check').selectAll().where('entity', '=', entity));
}

export function listChecks(db: Reader): Check[] {
  return db.all(read.selectFrom('sync_check').selectAll());
}

/** Null where an entity that is here was never read to its end. */
export function findOldestCompare(db: Reader): Instant | null {
  const times = listChecks(db).map(({ compared_at }) => compared_at);
  if (times.length === 0) return null;
  return times.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
}

export function saveCheck(db: Writer, entity: EntityId, change: CheckChange): void {
  db.run(savedAs({ ...change, entity }));
}

export function dropCheck(db: Writer, entity: EntityId): void {
  db.run(own.deleteFrom('sync_check').where('entity', '=', entity));
}
