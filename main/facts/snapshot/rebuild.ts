import { present } from '../../../shared/kernel/assert.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { emptyState } from '../../db/state-rows.ts';
import type { Fold } from '../folds/fold.ts';
import { folds } from '../folds/index.ts';
import type { Place } from '../log/folding.ts';
import { foldStored, stateTables } from '../log/ingest.ts';
import { clearDropped, listStreams, type StreamRow, saveStream } from '../log/log.store.ts';
import {
  foldVersions,
  forgetSnapshots,
  forgetStreams,
  listSnapshots,
  saveFoldVersion,
} from './snapshot.store.ts';
import { fillFrom, snapshotHeads } from './snapshot.ts';

/** Drops every state row and folds the log anew, from its snapshots on. The state is the same as before. */
export function rebuild(db: Writer): void {
  db.tx(() => {
    emptyState(db, stateTables);
    clearDropped(db);
    const stored = listSnapshots(db);
    for (const { fold, content } of stored) fillFrom(db, foldNamed(fold), content);
    const streams = listStreams(db);
    const places = startingPlaces(db, streams);
    foldStored(db, places, {
      isComplete: true,
      empty: stored.length === 0,
      onDropped: () => undefined,
    });
    for (const row of streams) {
      const place = places.find(({ stream }) => stream === row.stream);
      if (place === undefined) continue;
      saveStream(db, { ...row, folded_seq: place.folded_seq, staff_seq: place.staff_seq });
    }
  });
}

/** Every stream at its first fact, or behind its snapshot, to be judged as far as it was judged before. */
export function startingPlaces(db: Reader, streams: readonly StreamRow[]): Place[] {
  const heads = listSnapshots(db).flatMap((row) =>
    Object.entries(snapshotHeads.parse(JSON.parse(row.heads))),
  );
  const staff = new Map(heads.map(([stream, [, , staffSeq]]) => [stream, staffSeq]));
  return streams.map(({ stream, folded_seq, base_seq }) => ({
    stream,
    head_seq: folded_seq,
    folded_seq: base_seq,
    staff_seq: staff.get(stream) ?? 0,
    base_seq,
  }));
}

/** After an update that folds otherwise than before, everything is folded anew. */
export function ensureFolds(db: Writer): void {
  const known = foldVersions(db);
  const changed = folds.filter(({ name, version }) => known.get(name) !== version);
  if (changed.length === 0) return;
  const hasSnapshot = new Set(listSnapshots(db).map(({ fold }) => fold));
  if (known.size > 0) {
    if (changed.some(({ name }) => hasSnapshot.has(name))) readWhole(db);
    else rebuild(db);
  }
  db.tx(() => {
    for (const { name, version } of folds) saveFoldVersion(db, name, version);
  });
}

/** What a snapshot had spared is read from the central at the next contact, and the whole chain with it. */
export function readWhole(db: Writer): void {
  db.tx(() => {
    const based = listStreams(db).filter(({ base_seq }) => base_seq > 0);
    forgetStreams(
      db,
      based.map(({ stream }) => stream),
    );
    forgetSnapshots(db);
    for (const fold of folds) saveFoldVersion(db, fold.name, fold.version);
    rebuild(db);
  });
}

function foldNamed(name: string): Fold {
  const found = folds.find((fold) => fold.name === name);
  return present(found, `No fold ${name}.`);
}
