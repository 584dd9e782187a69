import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import type { Writer } from '../../db/db.ts';
import { findOwnFact } from '../log/log.store.ts';
import { findPending, listOpen, type PendingRow, updatePending } from '../pending/pending.store.ts';
import { decideAgain, type Fit } from './decide-again.ts';
import type { Exchange } from './exchange.ts';
import { appendCall, wasLoaded } from './fact-model.ts';
import { readOn } from './read-on.ts';

/** Others may take the next place as often as they are there. */
const TRIES = 12;
/** Refused where nobody was quicker: the central was busy, or this login may not append. */
const REFUSED_TRIES = 3;
/** Of one stream in one call, which appends all of them or none. */
const BATCH = 100;

/**
 * Every open decision of this person; gives back how many stand now. In the order of the decisions within each
 * stream: streams are judged apart, and a decision relies on nothing that stands nowhere.
 */
export async function appendPending(exchange: Exchange): Promise<number> {
  let appended = 0;
  const streams = new Set(listOpen(exchange.db, exchange.uid).map(({ stream }) => stream));
  for (const stream of streams) appended += await appendTo(exchange, stream);
  return appended;
}

/** At the end of its stream as often as others were quicker; decided again before each attempt. */
async function appendTo(exchange: Exchange, stream: string): Promise<number> {
  const { db, uid, signal } = exchange;
  let appended = 0;
  let tries = 0;
  let refusedAt = { seq: 0, times: 0 };
  for (;;) {
    signal.throwIfAborted();
    const open = listOpen(db, uid).filter((one) => one.stream === stream);
    // It is on the central, and waits there to be judged.
    if (open.some(({ uuid }) => findOwnFact(db, uuid, uid) !== undefined)) return appended;
    // One that the central cannot take is alone in its call, and keeps no other from it.
    const most = refusedAt.times > 0 ? 1 : BATCH;
    const { fits, waits } = decideAgain(exchange, open.slice(0, most));
    const [first] = fits;
    if (first === undefined) {
      if (waits || open.length === 0) return appended;
      continue;
    }
    const times = refusedAt.seq === first.seq ? refusedAt.times : 0;
    if (tries >= TRIES || times >= REFUSED_TRIES) {
      giveUp(db, first.pending);
      return appended;
    }
    const { standing, unknown } = await attempt(exchange, stream, fits);
    appended += standing;
    if (unknown) return appended;
    tries = standing > 0 ? 0 : tries + 1;
    refusedAt = standing > 0 ? { seq: 0, times: 0 } : { seq: first.seq, times: times + 1 };
  }
}

function giveUp(db: Writer, { id }: PendingRow): void {
  const error = JSON.stringify({ code: 'fact.not_accepted' });
  db.tx(() => updatePending(db, id, { state: 'pending', error }));
}

/** Known to be under way before it is: a reply that is lost is settled by reading, whoever reads next. */
async function attempt(
  exchange: Exchange,
  stream: string,
  fits: readonly Fit[],
): Promise<{ standing: number; unknown: boolean }> {
  const { db, send } = exchange;
  db.tx(() => {
    for (const { pending, seq, heads } of fits) {
      const tries = pending.tries + 1;
      updatePending(db, pending.id, { state: 'sent', seq, tries, heads, error: null });
    }
  });
  try {
    const { result } = await send(appendCall(stream, fits));
    wasLoaded(result);
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Refusal)) throw error;
    tell(db, fits, error);
    if (error instanceof Refusal) throw error;
  }
  await readOn(exchange);
  const left = fits.map(({ pending }) => findPending(db, pending.uuid));
  return {
    standing: left.filter((one) => one === undefined).length,
    unknown: left.some((one) => one?.state === 'unknown'),
  };
}

function tell(db: Writer, fits: readonly Fit[], failure: Fault | Refusal): void {
  const state = failure instanceof Refusal ? 'pending' : 'unknown';
  const text = JSON.stringify({ code: failure.code, params: failure.params });
  db.tx(() => {
    for (const { pending } of fits) updatePending(db, pending.id, { state, error: text });
  });
}
