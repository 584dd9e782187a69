import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { StateRows } from '../../db/state-rows.ts';
import { courseOf } from '../folds/index.ts';
import { findStream, newStream, type StreamRow } from '../log/log.store.ts';
import { payloadOf } from '../log/wire.ts';
import { consider, headsNow } from '../pending/consider.ts';
import { type PendingRow, type PendingState, updatePending } from '../pending/pending.store.ts';
import { streamOf } from '../streams/index.ts';
import { STAFF } from '../streams/stream.ts';
import type { Exchange } from './exchange.ts';

/** What goes to the central: as it was decided, by the heads of now, at its place. */
export interface Fit {
  pending: PendingRow;
  seq: number;
  name: string;
  heads: string;
  payload: string;
}

interface DecidedAgain {
  fits: readonly Fit[];
  /** What is not in it, and was not settled, must wait. */
  waits: boolean;
}

/** Of one call: the central has its limits, and a payload may be half a megabyte. */
const CHARACTERS = 1_000_000;

/**
 * Decisions of one stream by its state as it is now, each as if those before it stood. What cannot go, or must not
 * go without its author, is told to him, and the others go without it.
 */
export function decideAgain({ db, clock }: Exchange, open: readonly PendingRow[]): DecidedAgain {
  const fits: Fit[] = [];
  const state = new StateRows(db);
  let place: StreamRow | undefined;
  let characters = 0;
  for (const pending of open) {
    place ??= findStream(db, pending.stream) ?? newStream(pending.stream);
    const settle = (to: PendingState, code: ErrorCode): void => {
      const error = JSON.stringify({ code });
      db.tx(() => updatePending(db, pending.id, { state: to, error }));
    };
    if (place.broken !== null) {
      settle('pending', 'fact.stopped');
      return { fits, waits: true };
    }
    const { uuid, kind, version, stream } = pending;
    const data: unknown = JSON.parse(pending.data);
    const heads = headsNow(db, reliesOf(pending, data));
    const saying = { uuid, kind, version, data, heads };
    const intended = { ...saying, stream, uid: pending.decided_by, at: clock.now() };
    const found = consider(db, intended, { state, place });
    if (found.is === 'waits') {
      settle('pending', found.code);
      return { fits, waits: true };
    }
    if (found.is === 'refused') settle('refused', found.code);
    else if (JSON.stringify(found.answer) !== pending.answer)
      settle('taken', 'fact.answer_changed');
    else {
      const payload = payloadOf(saying, pending.data);
      characters += payload.length;
      if (fits.length > 0 && characters > CHARACTERS) break;
      const seq: number = place.head_seq + 1;
      fits.push({ pending, seq, name: kind, heads: JSON.stringify(heads), payload });
      found.bound.apply(state);
      const staffSeq = Math.max(place.staff_seq, heads[STAFF] ?? 0);
      place = { ...place, head_seq: seq, folded_seq: seq, staff_seq: staffSeq };
    }
  }
  return { fits, waits: false };
}

function reliesOf({ stream, kind, version }: PendingRow, data: unknown): readonly string[] {
  const known = streamOf(stream);
  const step = known === undefined ? undefined : courseOf(known).stepOf(kind, version);
  return step?.reliesOf(data) ?? [];
}
