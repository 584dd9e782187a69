import type { Reader } from '../../db/db.ts';
import { StateRows } from '../../db/state-rows.ts';
import { folds } from '../folds/index.ts';
import type { FactRow } from '../log/fact.ts';
import { Folding } from '../log/folding.ts';
import { hashAfter } from '../log/hash.ts';
import { eachFact, type LoggedFact, listDroppedFacts, listStreams } from '../log/log.store.ts';
import { heldStateHash, stateHash } from '../log/state.ts';
import { differingStreams } from './anchor.ts';
import { startingPlaces } from './rebuild.ts';
import { listSnapshots } from './snapshot.store.ts';
import { holdFrom } from './snapshot.ts';

export interface Verified {
  facts: number;
  sound: boolean;
  brokenChains: string[];
  differingAnchors: string[];
  folds: { fold: string; hash: string; equal: boolean }[];
}

/** Everything that can be known without the central, in one snapshot of the file; changes nothing. */
export function verifyFacts(db: Reader): Verified {
  return db.snapshot(() => {
    const { facts, broken } = verifyChains(db);
    const differingAnchors = differingStreams(db);
    const { state, judgedAlike } = foldAgain(db);
    const compared = folds.map((fold) => {
      const hash = stateHash(db, fold);
      return { fold: fold.name, hash, equal: heldStateHash(state, fold) === hash };
    });
    const isEqual = judgedAlike && compared.every(({ equal }) => equal);
    return {
      facts,
      sound: isEqual && broken.length === 0 && differingAnchors.length === 0,
      brokenChains: broken,
      differingAnchors,
      folds: compared,
    };
  });
}

function verifyChains(db: Reader): { facts: number; broken: string[] } {
  let facts = 0;
  const broken = listStreams(db).filter((stream) => {
    let { base_seq: seq, base_hash: hash } = stream;
    let isWhole = true;
    for (const fact of eachFact(db, stream.stream)) {
      facts += 1;
      seq += 1;
      hash = hashAfter(hash, rowOf(fact));
      if (fact.seq !== seq || fact.hash !== hash) isWhole = false;
    }
    return !isWhole || seq !== stream.head_seq || hash !== stream.head_hash;
  });
  return { facts, broken: broken.map(({ stream }) => stream) };
}

/** From the first fact, or the snapshots, on. What was dropped must be dropped again, for the same reason. */
function foldAgain(db: Reader): { state: StateRows; judgedAlike: boolean } {
  const state = new StateRows(null);
  for (const { fold, content } of listSnapshots(db)) {
    const known = folds.find(({ name }) => name === fold);
    if (known !== undefined) holdFrom(state, known, content);
  }
  const places = startingPlaces(db, listStreams(db));
  const dropped: string[] = [];
  new Folding({
    db,
    state,
    places: new Map(places.map((place) => [place.stream, place])),
    isComplete: true,
    onDropped: ({ stream, seq }, code) => dropped.push(`${stream} ${seq} ${code}`),
  }).run();
  const before = listDroppedFacts(db).map(
    ({ stream, seq, dropped: code }) => `${stream} ${seq} ${code}`,
  );
  return { state, judgedAlike: `${dropped.toSorted()}` === `${before.toSorted()}` };
}

function rowOf({ stream, seq, central_id, payload, uid, at }: LoggedFact): FactRow {
  return { stream, seq, centralId: central_id, payload, uid, at };
}
