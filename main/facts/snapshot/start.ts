import * as z from 'zod';
import type { Exchange } from '../exchange/exchange.ts';
import { factRowsOf, readCall } from '../exchange/fact-model.ts';
import type { Fold } from '../folds/fold.ts';
import { folds } from '../folds/index.ts';
import { newStream, saveStream } from '../log/log.store.ts';
import { listAnchors, saveSnapshot } from './snapshot.store.ts';
import { fillFrom, partOf, type Snapshot, snapshotOf } from './snapshot.ts';

const ANCHORS_TRIED = 30;
const anchoredStreams = z.record(z.string(), z.tuple([z.int(), z.string()]));
const anchoredStates = z.record(z.string(), z.string());

/**
 * A new desk begins where the newest snapshots stand that one anchor vouches for: their rows, and the chain of
 * each stream. It has read the roles and the anchors from their first fact on before.
 */
export async function startFromSnapshots(exchange: Exchange): Promise<number> {
  const found = new Map<Fold, Snapshot>();
  for (const fold of folds) {
    if (fold.stream.isPrivate === true) continue;
    const snapshot = await newestOf(exchange, fold);
    if (snapshot !== null) found.set(fold, snapshot);
  }
  const anchor = listAnchors(exchange.db, ANCHORS_TRIED).find((one) => {
    const states = anchoredStates.parse(JSON.parse(one.states));
    const streams = anchoredStreams.parse(JSON.parse(one.streams));
    return [...found].every(([fold, snapshot]) => isVouched(snapshot, streams, states[fold.name]));
  });
  if (anchor === undefined || found.size === 0) return 0;
  exchange.db.tx(() => {
    for (const [fold, snapshot] of found) begin(exchange, fold, snapshot);
  });
  return found.size;
}

export function isVouched(
  { hash, heads }: Snapshot,
  streams: Readonly<Record<string, readonly [number, string]>>,
  state: string | undefined,
): boolean {
  return (
    hash === state &&
    Object.entries(heads).every(([stream, [seq, chain]]) => {
      const [anchoredSeq, anchoredChain] = streams[stream] ?? [0, ''];
      return seq === anchoredSeq && chain === anchoredChain;
    })
  );
}

/** The last one of its stream, where it is whole and of this version of the fold. */
async function newestOf({ ask }: Exchange, fold: Fold): Promise<Snapshot | null> {
  const stream = ['x_stream', '=', `snapshot/${fold.name}`] as const;
  const newest = factRowsOf((await ask(readCall([stream], 1, 'x_seq desc'))).result).at(0);
  const last = newest === undefined ? null : partOf(newest.payload);
  if (newest === undefined || last?.version !== fold.version) return null;
  const after = ['x_seq', '>', newest.seq - last.parts] as const;
  const rows = factRowsOf((await ask(readCall(['&', stream, after], last.parts, 'x_seq'))).result);
  return snapshotOf(rows.map(({ payload }) => payload));
}

function begin({ db }: Exchange, fold: Fold, { hash, heads, content }: Snapshot): void {
  saveSnapshot(db, { fold: fold.name, hash, heads: JSON.stringify(heads), content });
  fillFrom(db, fold, content);
  for (const [stream, [seq, chain, staffSeq]] of Object.entries(heads)) {
    saveStream(db, {
      ...newStream(stream),
      head_seq: seq,
      head_hash: chain,
      folded_seq: seq,
      staff_seq: staffSeq,
      base_seq: seq,
      base_hash: chain,
    });
  }
}
