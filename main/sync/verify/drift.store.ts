import { type Insertable, type Selectable, sql } from 'kysely';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncDriftTable } from '../../db/tables/verification.table.ts';
import { template } from '../../db/template.ts';
import type { EntityId } from '../odoo-names.ts';
import type { Month } from './digest.ts';

const KEPT = 10_000;

export function recordDrift(db: Writer, found: Omit<Insertable<SyncDriftTable>, 'id'>): void {
  const { id } = db.get(own.insertInto('sync_drift').values(found).returning('id')) ?? { id: 0 };
  db.run(own.deleteFrom('sync_drift').where('id', '<=', id - KEPT));
}

/** Months of which a difference is known that pulling them whole did not mend. */
export function listOpenDrifts(db: Reader, entity: EntityId): Month[] {
  const open = read.selectFrom('sync_drift').select('month').where('healed_at', 'is', null);
  return db.all(open.where('entity', '=', entity)).map(({ month }) => month);
}

const closed = template(
  ({ entity, months, at }: { entity: EntityId; months: string; at: Instant }) =>
    own
      .updateTable('sync_drift')
      .set({ healed_at: at })
      .where('healed_at', 'is', null)
      .where('entity', '=', entity)
      .where(sql<boolean>`month in (select value from json_each(${months}))`),
);

export function closeDrifts(
  db: Writer,
  { entity, equal, at }: { entity: EntityId; equal: readonly Month[]; at: Instant },
): void {
  db.run(closed({ entity, months: JSON.stringify(equal), at }));
}

export function listDrifts(db: Reader, limit: number): Selectable<SyncDriftTable>[] {
  return db.all(read.selectFrom('sync_drift').selectAll().orderBy('id', 'desc').limit(limit));
}

export function countDrifts(db: Reader): number {
  const query = read.selectFrom('sync_drift').select((q) => q.fn.countAll<number>().as('n'));
  return db.get(query)?.n ?? 0;
}
