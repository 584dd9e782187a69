import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import type { StateRows } from '../../db/state-rows.ts';
import type { Bound } from '../folds/fold.ts';
import { courseOf } from '../folds/index.ts';
import { roleAt } from '../folds/staff.fold.ts';
import type { Saying } from '../log/fact.ts';
import { judge } from '../log/judge.ts';
import { findStream, type StreamRow } from '../log/log.store.ts';
import { streamOf } from '../streams/index.ts';
import { STAFF } from '../streams/stream.ts';

export type Considered =
  | { is: 'fit'; answer: unknown; bound: Bound }
  | { is: 'refused'; code: ErrorCode }
  /** Not now: the role is not stated yet, or facts of a newer version stand before it. */
  | { is: 'waits'; code: ErrorCode; answer: unknown };

/** A fact that stands nowhere yet, as its author would say it now. */
export interface Intended extends Saying {
  stream: string;
  uid: number;
  at: Instant;
}

interface End {
  /** What the stream comes to at its end. */
  state: StateRows;
  place: Pick<StreamRow, 'head_seq' | 'folded_seq' | 'staff_seq'>;
}

/** What would be judged if it stood at the end of its stream: by the very rules that judge it there. */
export function consider(db: Reader, intended: Intended, { state, place }: End): Considered {
  const stream = streamOf(intended.stream);
  if (stream === undefined) return { is: 'refused', code: 'fact.no_stream' };
  const isBehind = place.folded_seq < place.head_seq;
  const fact = { ...intended, seq: place.head_seq + 1, centralId: Number.MAX_SAFE_INTEGER };
  const course = courseOf(stream);
  const verdict = judge(fact, {
    state,
    course,
    staffSeq: place.staff_seq,
    head: (id, seq) => {
      const named = findStream(db, id);
      return named !== undefined && seq <= named.head_seq
        ? { centralId: 0, isJudged: seq <= named.folded_seq }
        : null;
    },
  });
  const step = course.stepOf(fact.kind, fact.version);
  const bound = verdict.is === 'valid' ? verdict.bound : step?.bind(fact);
  const answer = bound?.answer(state) ?? null;
  if (verdict.is === 'waits') return { ...verdict, answer };
  if (isBehind) return { is: 'waits', code: 'fact.waits_for_update', answer };
  if (verdict.is === 'valid') return { is: 'fit', answer, bound: verdict.bound };
  // He may hold a role on the central, and no administrator's desk has said so yet.
  const isUnstated = roleAt(state, intended.uid, intended.heads[STAFF] ?? 0) === null;
  if (verdict.code === 'fact.no_role' && isUnstated) {
    const code = bound?.refuses(state) ?? null;
    return code === null
      ? { is: 'waits', code: 'fact.role_not_stated', answer }
      : { is: 'refused', code };
  }
  return { is: 'refused', code: verdict.code };
}

/** The heads as they stand here: what an author relies on who decides now. */
export function headsNow(db: Reader, streams: readonly string[]): Record<string, number> {
  const named = [STAFF, ...streams];
  return Object.fromEntries(named.map((id) => [id, findStream(db, id)?.head_seq ?? 0]));
}
