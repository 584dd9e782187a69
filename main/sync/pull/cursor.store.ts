import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncCursorTable } from '../../db/tables/own.ts';
import type { EntityId } from '../odoo-names.ts';

export type Cursor = Selectable<SyncCursorTable>;
export type CursorChange = Partial<Omit<SyncCursorTable, 'entity'>>;

export function findCursor(db: Reader, entity: EntityId): Cursor | undefined {
  return db.get(read.selectFrom('sync_cursor').selectAll().where('entity', '=', entity));
}

export function listCursors(db: Reader): Cursor[] {
  return db.all(read.selectFrom('sync_cursor').selectAll());
}

export function saveCursor(db: Writer, entity: EntityId, change: CursorChange): void {
  const query = own
    .insertInto('sync_cursor')
    .values({ ...change, phase: change.phase ?? 'first', entity })
    .onConflict((conflict) => conflict.column('entity').doUpdateSet(change));
  db.run(query);
}

export function forgetCursor(db: Writer, entity: EntityId): void {
  db.run(own.deleteFrom('sync_cursor').where('entity', '=', entity));
}

/** Everything is asked for anew; what is here stays until the central says otherwise. */
export function restartCursors(db: Writer): void {
  const start = { phase: 'first', window_from_at: null, window_to_at: null, last_id: null };
  db.run(own.updateTable('sync_cursor').set({ ...start, error: null }));
}

/** One row per entity that changed, until the topic's reader takes it. */
export function markDirty(db: Writer, topic: string, entity: EntityId): void {
  db.run(
    own
      .insertInto('sync_dirty')
      .values({ topic, key: entity })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
