import { dayNumber } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { lastChange, listChanges } from '../live/live.store.ts';
import { findBounds, listCells, type StoredCells, type Unit } from '../rollup.store.ts';
import { monthNumber, textOf } from './runs.ts';

/** Of one thread that reads. Beyond it all is forgotten. */
const KEPT_BYTES = 64 * 2 ** 20;
/** What a cell takes beside its data. */
const BESIDE_BYTES = 200;

interface Span {
  rollup: string;
  unit: Unit;
  from: string;
  to: string;
}

const kept = new WeakMap<Reader, KeptCells>();

/** Cells as they are stored, from question to question: until they are written again, or they are too many. */
export class KeptCells {
  readonly #db: Reader;
  readonly #known = new Map<string, Map<string, StoredCells | null>>();
  readonly #bounds = new Map<string, ReturnType<typeof findBounds>>();
  #bytes = 0;
  /** The last change that it knows of. */
  #number: number;

  private constructor(db: Reader) {
    this.#db = db;
    this.#number = lastChange(db);
  }

  /** As they are in the snapshot that it is asked in. */
  static of(db: Reader): KeptCells {
    const known = kept.get(db) ?? new KeptCells(db);
    kept.set(db, known);
    known.#renew();
    return known;
  }

  boundsOf(rollup: string): ReturnType<typeof findBounds> {
    const bounds = this.#bounds.get(rollup) ?? findBounds(this.#db, rollup);
    this.#bounds.set(rollup, bounds);
    return bounds;
  }

  /** Only the last changes are numbered: who was away for longer begins anew. */
  #renew(): void {
    const [known, ...changes] = listChanges(this.#db, this.#number);
    if (known?.number !== this.#number) this.#forget();
    for (const { rollup, unit, at } of changes) {
      const known = this.#known.get(`${rollup} ${unit}`);
      if (known?.has(at) === true) this.#bytes -= BESIDE_BYTES + (known.get(at)?.data.length ?? 0);
      known?.delete(at);
      this.#bounds.delete(rollup);
    }
    this.#number = changes.at(-1)?.number ?? known?.number ?? 0;
  }

  #forget(): void {
    this.#known.clear();
    this.#bounds.clear();
    this.#bytes = 0;
  }

  list(span: Span): readonly StoredCells[] {
    const places = placesIn(span);
    const kept = this.#known.get(`${span.rollup} ${span.unit}`);
    const found: StoredCells[] = [];
    for (const at of places) {
      const cells = kept?.get(at);
      if (cells === undefined) return this.#read(span, places);
      if (cells !== null) found.push(cells);
    }
    return found;
  }

  #read(span: Span, places: readonly string[]): readonly StoredCells[] {
    const found = listCells(this.#db, span);
    for (const { data } of found) this.#bytes += data.length;
    this.#bytes += places.length * BESIDE_BYTES;
    if (this.#bytes > KEPT_BYTES) {
      this.#forget();
      return found;
    }
    const place = `${span.rollup} ${span.unit}`;
    const kept = this.#known.get(place) ?? new Map<string, StoredCells | null>();
    this.#known.set(place, kept);
    for (const at of places) kept.set(at, null);
    for (const cells of found) kept.set(cells.at, cells);
    return found;
  }
}

function placesIn({ unit, from, to }: Span): string[] {
  const numberOf = { day: dayNumber, month: monthNumber, year: Number }[unit];
  const first = numberOf(from);
  return Array.from({ length: numberOf(to) - first + 1 }, (_, at) => textOf(unit, first + at));
}
