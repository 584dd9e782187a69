import * as z from 'zod';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { StateRows } from '../../db/state-rows.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { folds } from '../folds/index.ts';
import { roleAt } from '../folds/staff.fold.ts';
import { findFact, findStream, listStreams, saveStream } from '../log/log.store.ts';
import { stateHash } from '../log/state.ts';
import { decide } from '../pending/decide.ts';
import { anchorSet, anchorStream } from '../streams/anchor.stream.ts';
import { isPrivate } from '../streams/index.ts';
import { STAFF } from '../streams/stream.ts';
import { listAnchors, newestAnchor } from './snapshot.store.ts';

const ALL_ANCHORS = 100_000;
const anchored = z.record(z.string(), z.tuple([z.int(), z.string()]));

/** Once a day, by the first desk whose login may: false where it is not due, or nothing moved since the last. */
export function decideAnchor({ db, clock, uid }: Exchange): boolean {
  const day = dayOfInstant(clock.now());
  const last = newestAnchor(db);
  if ((last !== undefined && last.day >= day) || !mayAnchor(db, uid)) return false;
  const streams = listStreams(db).filter(
    ({ stream }) => stream !== anchorStream.name && !isPrivate(stream),
  );
  const isSettled = streams.every(
    ({ head_seq, folded_seq, broken }) => broken === null && head_seq === folded_seq,
  );
  const heads = Object.fromEntries(
    streams.map(({ stream, head_seq, head_hash }): [string, [number, string]] => [
      stream,
      [head_seq, head_hash],
    ]),
  );
  if (!isSettled || JSON.stringify(heads) === last?.streams) return false;
  const states = Object.fromEntries(
    folds
      .filter(({ stream }) => stream !== anchorStream && stream.isPrivate !== true)
      .map((fold) => [fold.name, stateHash(db, fold)]),
  );
  const decision = {
    stream: anchorStream.name,
    kind: anchorSet,
    data: { day, streams: heads, states },
  };
  db.tx(() => void decide(db, decision, { uid, clock }));
  return true;
}

export function mayAnchor(db: Reader, uid: number): boolean {
  const head = findStream(db, STAFF)?.folded_seq ?? 0;
  const role = roleAt(new StateRows(db), uid, head);
  return role !== null && anchorSet.authors.includes(role);
}

/** Streams of which an anchor says otherwise than what was read here. */
export function differingStreams(db: Reader, anchors = listAnchors(db, ALL_ANCHORS)): string[] {
  const differing = anchors.flatMap(({ streams }) =>
    Object.entries(anchored.parse(JSON.parse(streams))).filter(([stream, [seq, hash]]) => {
      const here = seq === 0 ? undefined : findFact(db, stream, seq);
      return here !== undefined && here.hash !== hash;
    }),
  );
  return [...new Set(differing.map(([stream]) => stream))].sort();
}

/** Somebody changed what was written, here or on the central: shown until the newest anchor agrees again. */
export function raiseAlarms(db: Writer): void {
  const newest = newestAnchor(db);
  const differing = new Set(differingStreams(db, newest === undefined ? [] : [newest]));
  for (const row of listStreams(db)) {
    const alarm = differing.has(row.stream) ? 'fact.anchor_differs' : null;
    if (alarm !== row.alarm) saveStream(db, { ...row, alarm });
  }
}
