import * as z from 'zod';
import type { Exchange } from '../exchange/exchange.ts';
import { appendCall, headsCall, headsOf, wasLoaded } from '../exchange/fact-model.ts';
import { folds } from '../folds/index.ts';
import { listStreams, type StreamRow } from '../log/log.store.ts';
import { anchorStream } from '../streams/anchor.stream.ts';
import { STAFF } from '../streams/stream.ts';
import { newestAnchor } from './snapshot.store.ts';
import { partsOf, type SnapshotHeads, takeSnapshot } from './snapshot.ts';

/** Facts that a new desk may read one by one before a snapshot is worth its bytes. */
export const SNAPSHOT_EVERY = 20_000;

const states = z.record(z.string(), z.string());

/** Right after this desk's anchor, for every fold whose streams grew enough: the anchor vouches for it. */
export async function offerSnapshots(exchange: Exchange, every: number): Promise<number> {
  const anchor = newestAnchor(exchange.db);
  if (anchor === undefined) return 0;
  const vouched = states.parse(JSON.parse(anchor.states));
  const { result } = await exchange.ask(headsCall());
  const central = headsOf(result);
  let offered = 0;
  for (const fold of folds) {
    if (fold.stream.name === STAFF || fold.stream === anchorStream) continue;
    if (fold.stream.isPrivate === true) continue;
    const streams = listStreams(exchange.db).filter(({ stream }) =>
      fold.stream.pattern.test(stream),
    );
    if (streams.reduce((sum, { head_seq }) => sum + head_seq, 0) < every) continue;
    const snapshot = takeSnapshot(exchange.db, fold, headsIn(streams));
    if (snapshot.hash !== vouched[fold.name]) continue;
    const stream = `snapshot/${fold.name}`;
    let seq = central.get(stream) ?? 0;
    for (const payload of partsOf(snapshot, fold)) {
      seq += 1;
      const answer = await exchange.send(
        appendCall(stream, [{ seq, name: `snapshot ${snapshot.hash}`, payload }]),
      );
      if (!wasLoaded(answer.result)) return offered;
    }
    offered += 1;
  }
  return offered;
}

function headsIn(streams: readonly StreamRow[]): SnapshotHeads {
  return Object.fromEntries(
    streams.map(({ stream, head_seq, head_hash, staff_seq }) => [
      stream,
      [head_seq, head_hash, staff_seq],
    ]),
  );
}
