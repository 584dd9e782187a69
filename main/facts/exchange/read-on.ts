import { type Ingested, ingest, isReadable } from '../log/ingest.ts';
import { listStreams, newStream, type StreamRow, saveStream } from '../log/log.store.ts';
import { isAlwaysWhole, isLogged, isOfAnother } from '../streams/index.ts';
import type { Exchange } from './exchange.ts';
import {
  behindDomain,
  factRowsOf,
  headsCall,
  headsOf,
  LARGEST_PAGE,
  PAGE,
  readCall,
} from './fact-model.ts';

/** Streams that one call asks for. */
const STREAMS_A_CALL = 40;
/** Rounds without an end would mean a central that shows heads and not their facts. */
const ROUNDS = 20;

interface Behind {
  places: StreamRow[];
  missing: number;
}

/**
 * Reads every stream to its end. Its heads are asked for first, because no row id says that nothing older comes:
 * a slow append may become visible after a later one of another stream.
 */
export async function readOn(
  exchange: Exchange,
  wants: (stream: string) => boolean = isLogged,
): Promise<Ingested> {
  const sum = { logged: 0, applied: 0, dropped: 0 };
  const add = ({ logged, applied, dropped }: Ingested): void => {
    sum.logged += logged;
    sum.applied += applied;
    sum.dropped += dropped;
  };
  let isComplete = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { places, missing } = await findBehind(exchange, wants);
    const before = sum.logged;
    isComplete = missing === 0 && wants === isLogged;
    if (missing === 0) break;
    for (let from = 0; from < places.length; from += STREAMS_A_CALL) {
      await readStreams(exchange, places.slice(from, from + STREAMS_A_CALL), add);
    }
    if (sum.logged === before) break;
  }
  const { db, clock } = exchange;
  const isJudged = listStreams(db).every((one) => one.folded_seq === one.head_seq);
  if (!isJudged) add(ingest(db, [], { now: clock.now(), isComplete }));
  return sum;
}

/** Roles and anchors first: the others are judged by them. */
async function findBehind(
  { db, ask, uid }: Exchange,
  wants: (stream: string) => boolean,
): Promise<Behind> {
  const { result } = await ask(headsCall());
  const central = headsOf(result);
  const here = new Map(listStreams(db).map((row) => [row.stream, row]));
  const places: StreamRow[] = [];
  let missing = 0;
  for (const [stream, head] of central) {
    if (!wants(stream) || isOfAnother(stream, uid)) continue;
    const place = here.get(stream) ?? newStream(stream);
    if (!isReadable(place) || place.head_seq >= head) continue;
    places.push(place);
    missing += head - place.head_seq;
  }
  for (const place of here.values()) {
    if (!isShorter(place, central.get(place.stream) ?? 0)) continue;
    db.tx(() => saveStream(db, { ...place, broken: 'fact.central_shorter' }));
  }
  const order = ({ stream }: StreamRow): number => (isAlwaysWhole(stream) ? 0 : 1);
  return { places: places.sort((a, b) => order(a) - order(b)), missing };
}

/** A central that has lost facts is an older copy of itself: nothing is appended behind what only we know. */
function isShorter({ broken, head_seq }: StreamRow, centralHead: number): boolean {
  return broken === null && centralHead < head_seq;
}

async function readStreams(
  { db, ask, clock, signal }: Exchange,
  places: readonly StreamRow[],
  add: (ingested: Ingested) => void,
): Promise<void> {
  let lastId = 0;
  let limit = PAGE;
  for (;;) {
    signal.throwIfAborted();
    const { result } = await ask(readCall(behindDomain(places, lastId), limit));
    const rows = factRowsOf(result);
    add(ingest(db, rows, { now: clock.now(), isComplete: false }));
    lastId = rows.at(-1)?.centralId ?? lastId;
    if (rows.length < limit) return;
    limit = Math.min(limit * 2, LARGEST_PAGE);
  }
}
