import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncCursorTable } from '../../db/tables/own.ts';
import { template } from '../../db/template.ts';
import type { EntityId } from '../odoo-names.ts';

export type Cursor = Selectable<SyncCursorTable>;
export type CursorChange = Partial<Omit<SyncCursorTable, 'entity'>>;

type OfEntity = Pick<SyncCursorTable, 'entity'>;

const cursorOf = template(({ entity }: OfEntity) =>
  read.selectFrom('sync_cursor').selectAll().where('entity', '=', entity),
);

const savedAs = template(({ entity, ...change }: OfEntity & CursorChange) =>
  own
    .insertInto('sync_cursor')
    .values({ phase: 'first', ...change, entity })
    .onConflict((conflict) => conflict.column('entity').doUpdateSet(change)),
);

export function findCursor(db: Reader, entity: EntityId): Cursor | undefined {
  return db.get(cursorOf({ entity }));
}

export function listCursors(db: Reader): Cursor[] {
  return db.all(read.selectFrom('sync_cursor').selectAll());
}

export function saveCursor(db: Writer, entity: EntityId, change: CursorChange): void {
  db.run(savedAs({ ...change, entity }));
}

export function forgetCursor(db: Writer, entity: EntityId): void {
  db.run(own.deleteFrom('sync_cursor').where('entity', '=', entity));
}

/** Everything is asked for anew; what is here stays until the central says otherwise. */
export function restartCursors(db: Writer): void {
  const start = { phase: 'first', window_from_at: null, window_to_at: null, last_id: null };
  db.run(own.updateTable('sync_cursor').set({ ...start, error: null }));
}

const dirtied = template((row: { topic: string; key: EntityId }) =>
  own
    .insertInto('sync_dirty')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
);

/** One row per entity that changed, until the topic's reader takes it. */
export function markDirty(db: Writer, topic: string, entity: EntityId): void {
  db.run(dirtied({ topic, key: entity }));
}
