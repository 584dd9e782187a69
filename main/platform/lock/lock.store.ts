import type { Selectable, Updateable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { LockTable } from '../../db/tables/guard.table.ts';

export type StoredLock = Selectable<LockTable>;

const LOCK = read.selectFrom('lock').selectAll().compile();

export function findLock(db: Reader): StoredLock | undefined {
  return db.get(LOCK);
}

/** For every call of every thread: the one row, seen as soon as its transaction is committed. */
export function isLocked(db: Reader): boolean {
  return findLock(db)?.locked === 1;
}

export function saveLock(db: Writer, row: Omit<StoredLock, 'id'>): void {
  db.run(own.deleteFrom('lock'));
  db.run(own.insertInto('lock').values({ ...row, id: 1 }));
}

export function updateLock(db: Writer, change: Updateable<LockTable>): void {
  db.run(own.updateTable('lock').set(change));
}

export function removeLock(db: Writer): void {
  db.run(own.deleteFrom('lock'));
}
