import type { Writer } from '../../db/db.ts';
import type { DeskOwner } from '../entities/desk-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import { breathe } from '../pull/breath.ts';
import { markDirty } from '../pull/cursor.store.ts';
import { removeRows } from '../pull/remove.ts';
import { dropForeignQuarantine, listForeignRows } from './own-rows.store.ts';

export interface Foreign {
  entity: Entity;
  rows: number;
}

const ROWS_AT_ONCE = 2_000;

/** Takes out of a vendor's desk what is not the vendor's own, whatever brought it. Staff keeps all. */
export async function keepOwnRows(db: Writer, owner: DeskOwner): Promise<Foreign[]> {
  if (owner.role !== 'vendor') return [];
  const found: Foreign[] = [];
  // Children before what says whose they are.
  for (const entity of entities.toReversed()) {
    const ids = listForeignRows(db, entity, owner.partnerId);
    for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
      db.tx(() => {
        removeRows(db, entity, ids.slice(at, at + ROWS_AT_ONCE));
        markDirty(db, entity.topic, entity.id);
      });
      await breathe();
    }
    if (ids.length > 0) found.push({ entity, rows: ids.length });
  }
  const received = entities.filter(({ vendor }) => vendor !== null).map(({ id }) => id);
  db.tx(() => dropForeignQuarantine(db, received));
  return found;
}
