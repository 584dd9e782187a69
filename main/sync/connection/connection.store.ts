import type { Insertable, Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { ConnectionTable } from '../../db/tables/own.ts';
import { eraseFacts } from '../../facts/erase-facts.ts';
import { forgetRollups } from '../../platform/rollups/forget-rollups.ts';
import type { Lock } from '../../platform/secrets/sealed-secret.ts';

export type ConnectionRow = Selectable<ConnectionTable>;

const BOUND = read.selectFrom('connection').selectAll().compile();

/** A secret is sealed for this place and login only. */
export function lockOf(row: Pick<ConnectionRow, 'url' | 'db' | 'login'>, passphrase: string): Lock {
  return { passphrase, owner: [row.url, row.db, row.login] };
}

export function findConnection(db: Reader): ConnectionRow | undefined {
  return db.get(BOUND);
}

export function saveConnection(db: Writer, row: Omit<Insertable<ConnectionTable>, 'id'>): void {
  db.run(own.deleteFrom('connection'));
  db.run(own.insertInto('connection').values({ ...row, id: 1 }));
}

export function updateConnection(db: Writer, change: Partial<ConnectionTable>): void {
  db.run(own.updateTable('connection').set(change));
}

/** Everything that came from a central, and every trace of how. Our own drafts and settings stay. */
export function eraseReplica(db: Writer, tables: readonly string[]): void {
  forgetRollups(db);
  for (const table of tables) db.runSql(`delete from ${table}`, []);
  eraseFacts(db);
  db.run(own.deleteFrom('sync_cursor'));
  db.run(own.deleteFrom('sync_cycle'));
  db.run(own.deleteFrom('sync_quarantine'));
  db.run(own.deleteFrom('sync_dirty'));
  db.run(own.deleteFrom('sync_block'));
  db.run(own.deleteFrom('sync_stale'));
  db.run(own.deleteFrom('sync_check'));
  db.run(own.deleteFrom('sync_drift'));
  db.run(own.deleteFrom('sync_restored'));
  db.run(own.deleteFrom('sync_clock'));
}
