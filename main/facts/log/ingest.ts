import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { StateRows } from '../../db/state-rows.ts';
import { recordAudit } from '../../platform/audit/audit.store.ts';
import { folds } from '../folds/index.ts';
import { settleOwn } from '../pending/pending.store.ts';
import type { FactPlace, FactRow } from './fact.ts';
import { Folding, type Place } from './folding.ts';
import { hashAfter } from './hash.ts';
import {
  findFact,
  findStream,
  listStreams,
  markDropped,
  newStream,
  recordFact,
  type StreamRow,
  saveStream,
} from './log.store.ts';
import { sayingOf } from './wire.ts';

export interface Ingested {
  logged: number;
  applied: number;
  dropped: number;
}

export const stateTables = folds.flatMap((fold) => fold.tables);

const GAP = 'fact.gap';

/** A gap closes when its fact becomes visible; what else stops a stream is for a person to look at. */
export function isReadable({ broken }: StreamRow): boolean {
  return broken === null || broken === GAP;
}

/** One page of the central's facts into the log, and as much of the log as can be judged into the state. */
export function ingest(
  db: Writer,
  rows: readonly FactRow[],
  { now, isComplete }: { now: Instant; isComplete: boolean },
): Ingested {
  return db.tx(() => {
    const streams = new Map<string, StreamRow>();
    let logged = 0;
    for (const row of rows) {
      const stream = streams.get(row.stream) ?? findStream(db, row.stream) ?? newStream(row.stream);
      streams.set(row.stream, stream);
      if (isReadable(stream) && logRow(db, stream, row)) logged += 1;
    }
    for (const stream of streams.values()) saveStream(db, stream);
    return { logged, ...foldOn(db, { now, isComplete }) };
  });
}

/** False where it stands in the log already, or does not fit behind it. */
function logRow(db: Writer, stream: StreamRow, row: FactRow): boolean {
  if (row.seq <= stream.head_seq) {
    if (row.seq > stream.base_seq) stream.broken = isAsRead(db, row) ? null : 'fact.rewritten';
    return false;
  }
  if (row.seq !== stream.head_seq + 1) {
    stream.broken = GAP;
    return false;
  }
  stream.broken = null;
  const hash = hashAfter(stream.head_hash, row);
  const saying = sayingOf(row.payload);
  recordFact(db, {
    stream: row.stream,
    seq: row.seq,
    central_id: row.centralId,
    uuid: saying?.uuid ?? '',
    kind: saying?.kind ?? '',
    version: saying?.version ?? 0,
    payload: row.payload,
    uid: row.uid,
    at: row.at,
    hash,
  });
  stream.head_seq = row.seq;
  stream.head_hash = hash;
  return true;
}

function isAsRead(db: Writer, row: FactRow): boolean {
  return findFact(db, row.stream, row.seq)?.payload === row.payload;
}

/** Belongs in a transaction: what was judged, what it came to, and what has no effect go together. */
function foldOn(
  db: Writer,
  { now, isComplete }: { now: Instant; isComplete: boolean },
): Omit<Ingested, 'logged'> {
  const streams = listStreams(db);
  if (streams.every(({ folded_seq, head_seq }) => folded_seq === head_seq)) {
    return { applied: 0, dropped: 0 };
  }
  const judged = new Map(streams.map((row) => [row.stream, row.folded_seq]));
  let dropped = 0;
  const applied = foldStored(db, streams, {
    isComplete,
    onDropped: (place, code) => {
      tellDropped(db, place, { code, now });
      dropped += 1;
    },
  });
  for (const row of streams) {
    const before = judged.get(row.stream) ?? 0;
    if (row.folded_seq === before) continue;
    saveStream(db, row);
    settleOwn(db, row.stream, before);
  }
  return { applied, dropped };
}

interface FoldStored {
  isComplete: boolean;
  /** Nothing is in the state yet. */
  empty?: boolean;
  onDropped(place: FactPlace, code: ErrorCode): void;
}

/** Moves the places on; gives back how many facts took effect. */
export function foldStored(db: Writer, places: readonly Place[], options: FoldStored): number {
  const { isComplete, empty = false } = options;
  const state = new StateRows(db, { empty });
  const folding = new Folding({
    db,
    state,
    places: new Map(places.map((place) => [place.stream, place])),
    isComplete,
    onDropped: (place, code) => {
      markDropped(db, place, code);
      options.onDropped(place, code);
    },
    onBatch: () => state.flush(db, stateTables),
  });
  folding.run();
  state.flush(db, stateTables);
  return folding.applied;
}

/** The product tells it of itself: whoever wrote the fact may be anybody. */
function tellDropped(
  db: Writer,
  { stream, seq }: FactPlace,
  { code, now }: { code: string; now: Instant },
) {
  const fact = findFact(db, stream, seq);
  if (fact === undefined) return;
  const { uuid, kind, uid } = fact;
  recordAudit(db, {
    at: now,
    actor: '',
    role: 'admin',
    procedure: 'facts.drop',
    subject: `${stream}/${seq}`,
    detail: { uuid, kind, uid, code },
  });
}
