import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { StateRows } from '../../db/state-rows.ts';
import type { Bound } from '../folds/fold.ts';
import type { Course } from '../folds/index.ts';
import { isFounded, roleAt } from '../folds/staff.fold.ts';
import { STAFF } from '../streams/stream.ts';
import type { Fact } from './fact.ts';

export type Verdict =
  | { is: 'valid'; bound: Bound }
  | { is: 'dropped'; code: ErrorCode }
  /** For a head that was not read or judged yet, or for an update of the product. */
  | { is: 'waits'; code: ErrorCode };

/** What a judgement looks at: nothing but the stream before the fact, and the heads that it names. */
export interface Court {
  state: StateRows;
  course: Course;
  /** The staff head that the last valid fact of this stream named. */
  staffSeq: number;
  /** Where a named fact stands; 'unread' while the central was not read to its end since this fact was. */
  head(stream: string, seq: number): { centralId: number; isJudged: boolean } | 'unread' | null;
}

const dropped = (code: ErrorCode): Verdict => ({ is: 'dropped', code });

/** The same on every desk, whenever it is asked: the order of these questions is part of the rules. */
export function judge(fact: Fact, court: Court): Verdict {
  const { course, state } = court;
  const step = course.stepOf(fact.kind, fact.version);
  if (step === undefined) return { is: 'waits', code: 'fact.waits_for_update' };
  const bound = step.bind(fact);
  if (bound === null) return dropped('fact.bad_payload');
  const heads = judgeHeads(fact, court, bound);
  if (heads !== null) return heads;
  if (!mayAuthor(fact, bound, state)) return dropped('fact.no_role');
  if (bound.holds(state)) return dropped('fact.duplicate');
  const refused = bound.refuses(state);
  if (refused !== null) return dropped(refused);
  if (step.isCheck && bound.makers(state).includes(fact.uid)) return dropped('fact.self_approved');
  return { is: 'valid', bound };
}

function judgeHeads(fact: Fact, court: Court, bound: Bound): Verdict | null {
  const needed = fact.stream === STAFF ? bound.relies : [STAFF, ...bound.relies];
  if (needed.some((stream) => fact.heads[stream] === undefined)) return dropped('fact.no_head');
  for (const [stream, seq] of Object.entries(fact.heads)) {
    const found = seq === 0 ? null : court.head(stream, seq);
    if (found === 'unread') return { is: 'waits', code: 'fact.waits_for_head' };
    // Whoever names a fact has seen it: it is the older row. None can be put before it later.
    if (seq > 0 && (found === null || found.centralId >= fact.centralId)) {
      return dropped('fact.future_head');
    }
    if (found?.isJudged === false) return { is: 'waits', code: 'fact.waits_for_head' };
  }
  const stale = fact.stream !== STAFF && (fact.heads[STAFF] ?? 0) < court.staffSeq;
  return stale ? dropped('fact.old_head') : null;
}

/** A staff stream without a founder takes its first fact from nobody in particular; its fold says from whom. */
function mayAuthor(fact: Fact, { authors }: Bound, state: StateRows): boolean {
  if (fact.stream === STAFF && !isFounded(state)) return true;
  const seenUntil = fact.stream === STAFF ? fact.seq - 1 : (fact.heads[STAFF] ?? 0);
  const role = roleAt(state, fact.uid, seenUntil);
  return role !== null && authors(state).includes(role);
}
