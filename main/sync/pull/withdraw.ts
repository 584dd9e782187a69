import type { Writer } from '../../db/db.ts';
import type { Entity } from '../entities/entity.ts';
import { breathe } from './breath.ts';
import { markDirty } from './cursor.store.ts';

const ROWS_AT_ONCE = 2_000;

/**
 * The login may not read these rows any more, so they do not stay on this computer. Their children are rows of
 * another entity, with a right of their own.
 */
export async function withdrawRows(db: Writer, entity: Entity): Promise<number> {
  let removed = 0;
  for (;;) {
    const rows = db.tx(() => removeSome(db, entity));
    if (rows === 0) return removed;
    removed += rows;
    await breathe();
  }
}

function removeSome(db: Writer, { id, table, links, topic }: Entity): number {
  db.runSql('delete from sync_quarantine where entity = ?', [id]);
  for (const link of links) {
    const some = `select ${link.owner} from ${link.table} limit ${ROWS_AT_ONCE}`;
    db.runSql(`delete from ${link.table} where ${link.owner} in (${some})`, []);
  }
  const some = `select id from ${table} limit ${ROWS_AT_ONCE}`;
  const rows = db.runSql(`delete from ${table} where id in (${some})`, []);
  if (rows > 0) markDirty(db, topic, id);
  return rows;
}
