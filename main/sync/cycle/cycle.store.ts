import type { Selectable } from 'kysely';
import { present } from '../../../shared/kernel/assert.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncCycleTable } from '../../db/tables/own.ts';

const CYCLES_KEPT = 1_000;

export interface CycleEnd {
  ended_at: Instant;
  outcome: string;
  rows_read: number;
  rows_changed: number;
  error: string | null;
  next_at: Instant;
  verified: number;
}

export function findLastCycle(db: Reader): Selectable<SyncCycleTable> | undefined {
  return db.get(read.selectFrom('sync_cycle').selectAll().orderBy('id', 'desc').limit(1));
}

/** Cycles that failed in a row, up to now. */
export function countFailuresInRow(db: Reader): number {
  const lastGood = read
    .selectFrom('sync_cycle')
    .select((q) => q.fn.coalesce(q.fn.max('id'), q.lit(0)).as('id'))
    .where('outcome', 'in', ['done', 'cancelled']);
  const query = read
    .selectFrom('sync_cycle')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where('outcome', '=', 'failed')
    .where('id', '>', lastGood);
  return db.get(query)?.n ?? 0;
}

export function openCycle(db: Writer, pid: number, startedAt: Instant): number {
  const query = own.insertInto('sync_cycle').values({ pid, started_at: startedAt }).returning('id');
  const { id } = present(db.get(query), 'An insert returns its row.');
  db.run(own.deleteFrom('sync_cycle').where('id', '<=', id - CYCLES_KEPT));
  return id;
}

export function closeCycle(db: Writer, id: number, end: CycleEnd): void {
  db.run(own.updateTable('sync_cycle').set(end).where('id', '=', id));
}

/** The end of the last cycle in which every entity was verified. */
export function findVerifiedAt(db: Reader): Instant | null {
  const last = read.selectFrom('sync_cycle').select((q) => q.fn.max('ended_at').as('at'));
  return db.get(last.where('verified', '=', 1))?.at ?? null;
}

/** The next cycle is due at this time, whatever the last one said. */
export function startNextAt(db: Writer, at: Instant): void {
  const last = findLastCycle(db)?.id ?? 0;
  db.run(own.updateTable('sync_cycle').set({ next_at: at }).where('id', '=', last));
}

export function listCycles(db: Reader, limit: number): Selectable<SyncCycleTable>[] {
  return db.all(read.selectFrom('sync_cycle').selectAll().orderBy('id', 'desc').limit(limit));
}

/** What a killed process left open. */
export function closeInterrupted(db: Writer, endedAt: Instant, error: string): void {
  const end = { ended_at: endedAt, outcome: 'cancelled', error };
  db.run(own.updateTable('sync_cycle').set(end).where('ended_at', 'is', null));
}
