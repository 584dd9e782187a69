import { dayNumber } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { lastChange, listChanges } from '../live/live.store.ts';
import { findBounds, listCells, type StoredCells, type Unit } from '../rollup.store.ts';
import { READ_BYTES } from './ids/read-columns.ts';
import { monthNumber, textOf } from './runs.ts';

/** Of one thread that reads: beyond it what was not asked for lately is forgotten. */
const KEPT_BYTES = 96 * 2 ** 20;
/** What a cell takes beside its data. */
const BESIDE_BYTES = 200;

interface Span {
  rollup: string;
  unit: Unit;
  from: string;
  to: string;
}

interface Kept {
  cells: StoredCells | null;
  at: string;
  /** Those of the same rollup and unit. */
  among: Map<string, Kept>;
}

const kept = new WeakMap<Reader, KeptCells>();

/** Cells as they are stored, from question to question: until they are written again, or they are too many. */
export class KeptCells {
  readonly #db: Reader;
  readonly #known = new Map<string, Map<string, Kept>>();
  /** In the order in which they were asked for. */
  readonly #order = new Set<Kept>();
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
      const known = this.#known.get(`${rollup} ${unit}`)?.get(at);
      if (known !== undefined) this.#drop(known);
      this.#bounds.delete(rollup);
    }
    this.#number = changes.at(-1)?.number ?? known?.number ?? 0;
  }

  #forget(): void {
    this.#known.clear();
    this.#order.clear();
    this.#bounds.clear();
    this.#bytes = 0;
  }

  list(span: Span): readonly StoredCells[] {
    const among = this.#amongOf(span);
    const places = placesIn(span);
    const found = places.map((at) => this.#find(among, at));
    const [first, last] = [found.indexOf(undefined), found.lastIndexOf(undefined)];
    if (first !== -1) {
      const [from = '', to = ''] = [places[first], places[last]];
      const cells = listCells(this.#db, { ...span, from, to });
      const read = new Map(cells.map((one) => [one.at, one]));
      for (let place = first; place <= last; place += 1) {
        const at = places[place] ?? '';
        found[place] ??= this.#put({ cells: read.get(at) ?? null, at, among });
      }
      this.#shrink();
    }
    return found.flatMap((one) => one?.cells ?? []);
  }

  #amongOf({ rollup, unit }: Span): Map<string, Kept> {
    const place = `${rollup} ${unit}`;
    const among = this.#known.get(place) ?? new Map<string, Kept>();
    this.#known.set(place, among);
    return among;
  }

  #find(among: ReadonlyMap<string, Kept>, at: string): Kept | undefined {
    const known = among.get(at);
    if (known === undefined) return undefined;
    this.#order.delete(known);
    this.#order.add(known);
    return known;
  }

  #put(one: Kept): Kept {
    one.among.set(one.at, one);
    this.#order.add(one);
    this.#bytes += bytesOf(one);
    return one;
  }

  #drop(one: Kept): void {
    one.among.delete(one.at);
    this.#order.delete(one);
    this.#bytes -= bytesOf(one);
  }

  #shrink(): void {
    for (const one of this.#order) {
      if (this.#bytes <= KEPT_BYTES) return;
      this.#drop(one);
    }
  }
}

function bytesOf({ cells, at }: Kept): number {
  if (cells === null) return BESIDE_BYTES;
  const read = at.length === 10 ? 0 : cells.rows * READ_BYTES;
  return BESIDE_BYTES + cells.data.length + read;
}

function placesIn({ unit, from, to }: Span): string[] {
  const numberOf = { day: dayNumber, month: monthNumber, year: Number }[unit];
  const first = numberOf(from);
  return Array.from({ length: numberOf(to) - first + 1 }, (_, at) => textOf(unit, first + at));
}
