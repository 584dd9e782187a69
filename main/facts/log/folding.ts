import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import type { StateRows } from '../../db/state-rows.ts';
import { courseOf } from '../folds/index.ts';
import { streamOf } from '../streams/index.ts';
import { STAFF } from '../streams/stream.ts';
import type { Fact, FactPlace } from './fact.ts';
import { type Court, judge } from './judge.ts';
import { findCentralId, listFactsAfter, type UnjudgedFact } from './log.store.ts';
import { sayingOf } from './wire.ts';

/** How far a stream is judged; the rest of its row is the reader's. */
export interface Place {
  stream: string;
  head_seq: number;
  folded_seq: number;
  staff_seq: number;
  base_seq: number;
}

interface FoldingOptions {
  db: Reader;
  state: StateRows;
  places: Map<string, Place>;
  /** The central was read to its end after the last of these facts was. */
  isComplete: boolean;
  onDropped(place: FactPlace, code: ErrorCode): void;
  /** Between two batches: rows may be written. */
  onBatch?(): void;
}

const BATCH = 5_000;

/** Judges and applies what is in the log and not in the state yet, stream by stream, each in its order. */
export class Folding {
  readonly #options: FoldingOptions;
  readonly #ids = new Map<string, number | undefined>();
  applied = 0;

  constructor(options: FoldingOptions) {
    this.#options = options;
  }

  /** Facts wait for the heads that they name: a round that moves nothing is the last. */
  run(): void {
    for (;;) {
      const moved = this.#inOrder().map((place) => this.#fold(place));
      if (!moved.includes(true)) return;
    }
  }

  #inOrder(): Place[] {
    return [...this.#options.places.values()]
      .filter(({ folded_seq, head_seq }) => folded_seq < head_seq)
      .sort((a, b) => rank(a) - rank(b) || (a.stream < b.stream ? -1 : 1));
  }

  #fold(place: Place): boolean {
    const stream = streamOf(place.stream);
    if (stream === undefined) return false;
    const course = courseOf(stream);
    const before = place.folded_seq;
    const { state } = this.#options;
    const head = (id: string, seq: number) => this.#head(id, seq);
    const court: Court = { state, course, staffSeq: place.staff_seq, head };
    for (;;) {
      const rows = listFactsAfter(this.#options.db, place, BATCH);
      for (const row of rows) {
        court.staffSeq = place.staff_seq;
        if (!this.#judge(row, place, court)) return place.folded_seq > before;
      }
      this.#options.onBatch?.();
      if (rows.length < BATCH) return place.folded_seq > before;
    }
  }

  /** False where the stream waits. */
  #judge(row: UnjudgedFact, place: Place, court: Court): boolean {
    const { stream } = place;
    const { seq, uid, at } = row;
    const saying = sayingOf(row.payload);
    if (saying === null) {
      this.#options.onDropped({ stream, seq }, 'fact.unreadable');
      place.folded_seq = seq;
      return true;
    }
    const fact: Fact = { ...saying, stream, seq, uid, at, centralId: row.central_id };
    const verdict = judge(fact, court);
    if (verdict.is === 'waits') return false;
    if (verdict.is === 'dropped') this.#options.onDropped({ stream, seq }, verdict.code);
    else {
      verdict.bound.apply(court.state);
      for (const other of court.course.others(fact.kind, fact.version)) {
        other.bind(fact)?.apply(court.state);
      }
      place.staff_seq = Math.max(place.staff_seq, fact.heads[STAFF] ?? 0);
      this.applied += 1;
    }
    place.folded_seq = seq;
    return true;
  }

  #head(stream: string, seq: number): ReturnType<Court['head']> {
    const { places, isComplete } = this.#options;
    const place = places.get(stream);
    if (place !== undefined && seq <= place.base_seq) return { centralId: 0, isJudged: true };
    if (place === undefined || seq > place.head_seq) return isComplete ? null : 'unread';
    const key = `${stream} ${seq}`;
    const known = this.#ids.get(key);
    const centralId = known ?? findCentralId(this.#options.db, stream, seq);
    if (known === undefined) this.#ids.set(key, centralId);
    if (centralId === undefined) return null;
    return { centralId, isJudged: seq <= place.folded_seq };
  }
}

function rank({ stream }: Place): number {
  return stream === STAFF ? 0 : 1;
}
