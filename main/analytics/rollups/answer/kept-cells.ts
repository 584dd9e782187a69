import { dayNumber } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { listCells, type StoredCells, type Unit } from '../rollup.store.ts';
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

/** Cells as they are stored, from question to question: until something is written, or they are too many. */
export class KeptCells {
  readonly #db: Reader;
  readonly #known = new Map<string, Map<string, StoredCells | null>>();
  #bytes = 0;

  constructor(db: Reader) {
    this.#db = db;
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
      this.#known.clear();
      this.#bytes = 0;
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
