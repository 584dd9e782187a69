import { type ErrorCode, Fault, Refusal } from '../../../shared/contract/errors.ts';
import { StateRows } from '../../db/state-rows.ts';
import { courseOf } from '../folds/index.ts';
import { findOwnFact, findStream } from '../log/log.store.ts';
import { payloadOf } from '../log/wire.ts';
import { consider, headsNow } from '../pending/consider.ts';
import {
  findPending,
  listOpen,
  type PendingRow,
  type PendingState,
  updatePending,
} from '../pending/pending.store.ts';
import { streamOf } from '../streams/index.ts';
import type { Exchange } from './exchange.ts';
import { appendCall, wasLoaded } from './fact-model.ts';
import { readOn } from './read-on.ts';

/** Others may take the next place as often as they are there. */
const TRIES = 12;
/** Refused where nobody was quicker: the central was busy, or this login may not append. */
const REFUSED_TRIES = 3;

type Attempt = 'stands' | 'again' | 'later';

/** Every open decision of this person, in the order of the decisions; gives back how many stand now. */
export async function appendPending(exchange: Exchange): Promise<number> {
  let appended = 0;
  const stuck = new Set<string>();
  for (const { uuid, stream } of listOpen(exchange.db, exchange.uid)) {
    if (stuck.has(stream)) continue;
    const ended = await appendOne(exchange, uuid);
    if (ended === 'stands') appended += 1;
    if (ended === 'later') stuck.add(stream);
  }
  return appended;
}

/** Appended at the end of its stream as often as others were quicker; decided again before each attempt. */
async function appendOne(exchange: Exchange, uuid: string): Promise<Attempt> {
  let refusedAt = { seq: 0, times: 0 };
  for (let tries = 0; tries < TRIES; tries += 1) {
    exchange.signal.throwIfAborted();
    const pending = findPending(exchange.db, uuid);
    if (pending === undefined) return 'stands';
    // It is on the central, and waits there to be judged.
    if (findOwnFact(exchange.db, uuid, exchange.uid) !== undefined) return 'later';
    if (!isOpen(pending)) return 'again';
    const fit = decideAgain(exchange, pending);
    if (fit === null) return isOpen(findPending(exchange.db, uuid)) ? 'later' : 'again';
    refusedAt = { seq: fit.seq, times: refusedAt.seq === fit.seq ? refusedAt.times + 1 : 1 };
    if (refusedAt.times > REFUSED_TRIES) break;
    await attempt(exchange, pending, fit);
    if (findPending(exchange.db, uuid)?.state === 'unknown') return 'later';
  }
  const error = JSON.stringify({ code: 'fact.not_accepted' });
  const stuck = findPending(exchange.db, uuid);
  if (stuck !== undefined) {
    exchange.db.tx(() => updatePending(exchange.db, stuck.id, { state: 'pending', error }));
  }
  return 'later';
}

function isOpen(pending: PendingRow | undefined): boolean {
  return pending !== undefined && ['pending', 'sent', 'unknown'].includes(pending.state);
}

interface Fit {
  heads: string;
  seq: number;
  payload: string;
}

/** By the state as it is now. Null where it cannot go, or must not go without its author. */
function decideAgain({ db, clock }: Exchange, pending: PendingRow): Fit | null {
  const place = findStream(db, pending.stream);
  const { uuid, kind, version, stream } = pending;
  const settle = (state: PendingState, code: ErrorCode): null => {
    db.tx(() => updatePending(db, pending.id, { state, error: JSON.stringify({ code }) }));
    return null;
  };
  if (place?.broken !== undefined && place.broken !== null)
    return settle('pending', 'fact.stopped');
  const data: unknown = JSON.parse(pending.data);
  const heads = headsNow(db, reliesOf(pending, data));
  const saying = { uuid, kind, version, data, heads };
  const intended = { ...saying, stream, uid: pending.decided_by, at: clock.now() };
  const found = consider(db, intended, new StateRows(db));
  if (found.is === 'refused') return settle('refused', found.code);
  if (found.is === 'waits') return settle('pending', found.code);
  const answer = JSON.stringify(found.answer);
  if (answer !== pending.answer) return settle('taken', 'fact.answer_changed');
  const seq = (place?.head_seq ?? 0) + 1;
  return { seq, heads: JSON.stringify(heads), payload: payloadOf(saying) };
}

function reliesOf({ stream, kind, version }: PendingRow, data: unknown): readonly string[] {
  const known = streamOf(stream);
  const step = known === undefined ? undefined : courseOf(known).stepOf(kind, version);
  return step?.reliesOf(data) ?? [];
}

/** Known to be under way before it is: a reply that is lost is settled by reading, whoever reads next. */
async function attempt(exchange: Exchange, pending: PendingRow, { seq, heads, payload }: Fit) {
  const { db, send } = exchange;
  const { id, stream, kind } = pending;
  const tries = pending.tries + 1;
  db.tx(() => updatePending(db, id, { state: 'sent', seq, tries, heads, error: null }));
  try {
    const { result } = await send(appendCall({ stream, seq }, { name: kind, payload }));
    wasLoaded(result);
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Refusal)) throw error;
    const { code, params } = error;
    const state = error instanceof Refusal ? 'pending' : 'unknown';
    db.tx(() => updatePending(db, id, { state, error: JSON.stringify({ code, params }) }));
    if (error instanceof Refusal) throw error;
  }
  await readOn(exchange);
}
