import type { Reader } from '../../db/db.ts';
import { StateRows } from '../../db/state-rows.ts';
import { courseOf } from '../folds/index.ts';
import { findStream } from '../log/log.store.ts';
import { streamOf } from '../streams/index.ts';
import { listOpen } from './pending.store.ts';

/**
 * What a stream comes to with what this person decided here and did not send yet: each as if those before it stood.
 * They are judged again, in the same order, when they are sent.
 */
export function stateWithOwn(db: Reader, id: string, uid: number): StateRows {
  const state = new StateRows(db);
  const stream = streamOf(id);
  if (stream === undefined) return state;
  const course = courseOf(stream);
  let seq = findStream(db, id)?.head_seq ?? 0;
  for (const pending of listOpen(db, uid)) {
    if (pending.stream !== id) continue;
    const { uuid, kind, version, decided_at: at } = pending;
    seq += 1;
    const said = { uuid, kind, version, heads: {}, data: JSON.parse(pending.data) };
    const fact = { ...said, stream: id, seq, uid, at, centralId: Number.MAX_SAFE_INTEGER };
    const bound = course.stepOf(kind, version)?.bind(fact) ?? null;
    if (bound !== null && !bound.holds(state) && bound.refuses(state) === null) bound.apply(state);
  }
  return state;
}
