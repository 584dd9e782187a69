import type { FactRow, FactState, FactStream } from '../../shared/contract/facts.contract.ts';
import type { Reader } from '../db/db.ts';
import { StateRows } from '../db/state-rows.ts';
import { countLogged, countsByStream, type ListedFact, listLogged, nameOf } from './facts.store.ts';
import { founderOf } from './folds/staff.fold.ts';
import { type LoggedFact, listStreams } from './log/log.store.ts';
import { sayingOf } from './log/wire.ts';
import { listPending, type PendingRow } from './pending/pending.store.ts';
import { newestAnchor } from './snapshot/snapshot.store.ts';

export type Which = 'all' | 'in_effect' | 'dropped' | 'pending';

interface Asked {
  stream: string | null;
  which: Which;
  limit: number;
  offset: number;
}

export function viewStreams(db: Reader): {
  founder: FactRow['author'] | null;
  anchoredOn: string | null;
  pending: number;
  rows: FactStream[];
} {
  const pending = listPending(db);
  const counts = countsByStream(db);
  const founder = founderOf(new StateRows(db));
  const known = listStreams(db).map((row) => ({
    stream: row.stream,
    head: row.head_seq,
    hash: row.head_hash,
    facts: counts.get(row.stream)?.facts ?? 0,
    dropped: counts.get(row.stream)?.dropped ?? 0,
    waiting: row.head_seq - row.folded_seq,
    pending: pending.filter(({ stream }) => stream === row.stream).length,
    snapshotAt: row.base_seq,
    broken: row.broken,
    alarm: row.alarm,
  }));
  return {
    founder: founder === null ? null : authorOf(db, founder),
    anchoredOn: newestAnchor(db)?.day ?? null,
    pending: pending.length,
    rows: known,
  };
}

/** What waits here first: it is what a person can still do something about. */
export function listFacts(db: Reader, asked: Asked): { total: number; rows: FactRow[] } {
  const { stream, which, limit, offset } = asked;
  const waiting =
    which === 'all' || which === 'pending'
      ? listPending(db).filter((row) => stream === null || row.stream === stream)
      : [];
  const ours = waiting
    .toReversed()
    .slice(offset, offset + limit)
    .map((row) => pendingRow(db, row));
  if (which === 'pending') return { total: waiting.length, rows: ours };
  const past = Math.max(0, offset - waiting.length);
  const logged = listLogged(db, { ...asked, offset: past, limit: limit - ours.length });
  return {
    total: waiting.length + countLogged(db, asked),
    rows: [...ours, ...logged.map((row) => loggedRow(db, row))],
  };
}

function loggedRow(db: Reader, row: ListedFact): FactRow {
  const { uuid, stream, seq, kind, version, at, dropped } = row;
  return {
    uuid,
    stream,
    seq,
    kind,
    version,
    state: stateOf(row),
    author: authorOf(db, row.uid),
    at,
    reason: dropped ?? (row.is_judged === 1 ? null : 'fact.waits_for_update'),
    data: dataText(row),
  };
}

function stateOf({ dropped, is_judged }: ListedFact): FactState {
  if (dropped !== null) return 'dropped';
  return is_judged === 1 ? 'in_effect' : 'waits';
}

const SHOWN_CHARACTERS = 2_000;

/** Enough to know it by: a chunk of priced lines is half a megabyte. */
function dataText({ payload }: LoggedFact): string {
  return (JSON.stringify(sayingOf(payload)?.data) ?? '').slice(0, SHOWN_CHARACTERS);
}

function pendingRow(db: Reader, row: PendingRow): FactRow {
  const { uuid, stream, kind, version, data } = row;
  const state = row.state === 'taken' || row.state === 'refused' ? row.state : 'pending';
  return {
    uuid,
    stream,
    seq: null,
    kind,
    version,
    state,
    author: authorOf(db, row.decided_by),
    at: row.decided_at,
    reason: codeOf(row.error),
    data: data.slice(0, SHOWN_CHARACTERS),
  };
}

function codeOf(error: string | null): string | null {
  const known: unknown = error === null ? null : JSON.parse(error);
  const hasCode = typeof known === 'object' && known !== null && 'code' in known;
  return hasCode && typeof known.code === 'string' ? known.code : null;
}

function authorOf(db: Reader, uid: number): FactRow['author'] {
  return { uid, name: nameOf(db, uid) };
}
