import type { BusinessDay, Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { NOW } from '../../facts/products/product-stock.ts';
import { type Cells, sumOfBlobs, withoutNothing } from '../cells/cells.ts';
import { sources, stampOf } from '../index.ts';
import { daysOfProducts, movable } from '../moved.store.ts';
import type { StoredCells } from '../rollup.store.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import type { Codes } from '../sources/reading/codes.ts';
import type { AddedIds } from './ids/added-ids.ts';
import type { Slots } from './ids/slots.ts';
import type { KeyGroups } from './keys/key-groups.ts';
import type { Run } from './runs.ts';
import { Standing } from './standing.ts';

/** More dirty days than that are not read one by one: then the facts answer the whole question. */
const FRESH_AT_MOST = 31;

/** Keys that the lines of a product have by what the product is now. */
const MOVABLE = ['category', 'vendor', 'product'];

export type KeyNames = Pick<ReadonlyMap<number, string>, 'get'>;

/** What cells are added to. */
interface Adding {
  addStored(cells: StoredCells, sign: 1 | -1): void;
  add(cells: Cells, sign: 1 | -1): void;
}

/** What the rollups hold and what of it is stale, in one snapshot of the replica. */
export class RollupReader {
  readonly db: Reader;
  readonly currencyId: number;
  readonly #isUsed: boolean;
  readonly #standing: Standing;
  readonly #movedDays = new Map<string, readonly BusinessDay[]>();
  readonly #kept = new Map<string, AddedIds>();
  /** What was read from it, in words for whoever wants to know. */
  readonly used = new Set<string>();

  constructor(db: Reader, { currencyId, isUsed }: { currencyId: number; isUsed: boolean }) {
    this.db = db;
    this.currencyId = currencyId;
    this.#isUsed = isUsed;
    this.#standing = Standing.of(db, currencyId);
  }

  get codes(): Codes {
    return this.#standing.codes;
  }

  /** Places of ids in sums by them. */
  get slots(): Slots {
    return this.#standing.slots;
  }

  /** Looked up once, until anything is written. */
  textsOf(key: string, look: (db: Reader) => KeyNames): KeyNames {
    const known = this.#standing.texts.get(key) ?? look(this.db);
    this.#standing.texts.set(key, known);
    return known;
  }

  /** Ids by what they are called under a dimension, until anything is written. */
  groupsOf(dimension: string, make: () => KeyGroups): KeyGroups {
    const groups = this.#standing.groups.get(dimension) ?? make();
    this.#standing.groups.set(dimension, groups);
    return groups;
  }

  /** Cells as they stand, in order. */
  cellsOf(rollup: Rollup, { unit, from, to }: Omit<Run, 'sign'>): readonly StoredCells[] {
    const { first, last } = this.#standing.cells.boundsOf(rollup.id);
    if (first === null || last === null) return [];
    const edge = (day: BusinessDay): string => day.slice(0, from.length);
    const span = {
      from: from > edge(first) ? from : edge(first),
      to: to < edge(last) ? to : edge(last),
    };
    return span.from <= span.to
      ? this.#standing.cells.list({ rollup: rollup.id, unit, ...span })
      : [];
  }

  note(rollup: Rollup, period: Period): void {
    const dirty = this.dirtyDays(rollup, period) ?? [];
    const fresh = dirty.filter((day) => !this.#isLive(rollup, day));
    const beside = fresh.length === 0 ? '' : `, read anew: ${fresh.join(' ')}`;
    this.used.add(`rollup ${rollup.id}, ${period.from} to ${period.to}${beside}`);
  }

  isBuilt(source: SourceId): boolean {
    return this.#isUsed && this.#standing.stamps.get(source) === stampOf(source, this.currencyId);
  }

  /** What was added up for one part of the answer, for its other parts; what has no days, until anything is written. */
  keep(place: string, { from, to }: Period, make: () => AddedIds): AddedIds {
    const kept = from === NOW && to === NOW ? this.#standing.added : this.#kept;
    const known = kept.get(place) ?? make();
    kept.set(place, known);
    return known;
  }

  /** Of a month or year: its cells are not what those of its days come to. */
  isStale(source: SourceId, at: string): boolean {
    return this.#standing.staleOf(source).has(at);
  }

  /** Days whose stored cells are not what their rows are; null where they are too many. */
  dirtyDays(rollup: Rollup, { from, to }: Period): BusinessDay[] | null {
    const moved = rollup.keys.some((key) => MOVABLE.includes(key)) ? this.#daysMoved(rollup) : [];
    const days = new Set(
      [...this.#standing.staleOf(rollup.source), ...moved].filter(
        (at) => at.length === 10 && at >= from && at <= to,
      ),
    );
    let fresh = 0;
    for (const day of days) if (!this.#isLive(rollup, day)) fresh += 1;
    return fresh > FRESH_AT_MOST ? null : [...days].sort();
  }

  /** What is added to the stored cells of a dirty day is known: of products only while none has moved since. */
  #isLive(rollup: Rollup, day: BusinessDay): boolean {
    if (rollup.live !== true) return false;
    const isOfGoods = rollup.keys.some((key) => MOVABLE.includes(key));
    return !(isOfGoods && this.#standing.moved.size > 0) && this.#standing.isSure(rollup, day);
  }

  /** Nothing from this day on is known of customers; null where all is. */
  get unknownFrom(): BusinessDay | null {
    const days = (['sale_line', 'activity'] as const).flatMap((source) => [
      ...this.#standing.staleOf(source),
    ]);
    return days.filter((at) => at.length === 10).sort()[0] ?? null;
  }

  /** The cells of a day as its rows are now. */
  freshDay(rollup: Rollup, day: BusinessDay): Cells | null {
    if (this.#isLive(rollup, day)) {
      const stored = this.cellsOf(rollup, { unit: 'day', from: day, to: day });
      const live = this.#standing.liveOf(rollup, day);
      return withoutNothing(rollup, sumOfBlobs(rollup, [...stored, ...live]));
    }
    const source = sources.find(({ id }) => id === rollup.source);
    if (source === undefined) return null;
    const rows = this.#standing.rowsOf(source, day);
    return this.#standing.cellsOf(rollup, day, rows);
  }

  /** What its rows are now, beside the stored cells of a day that is dirty. */
  addChanges(sums: Adding, rollup: Rollup, day: BusinessDay): void {
    if (this.#isLive(rollup, day)) {
      for (const live of this.#standing.liveOf(rollup, day)) sums.addStored(live, 1);
      return;
    }
    const [stale] = this.cellsOf(rollup, { unit: 'day', from: day, to: day });
    if (stale !== undefined) sums.addStored(stale, -1);
    const fresh = this.freshDay(rollup, day);
    if (fresh !== null) sums.add(fresh, 1);
  }

  /** The part of the period in which there are cells, or days that may have some. */
  clip(rollup: Rollup, { from, to }: Period): Period | null {
    const stored = this.#standing.cells.boundsOf(rollup.id);
    const dirty = this.dirtyDays(rollup, { from, to }) ?? [];
    const edges = [stored.first, stored.last, ...dirty].filter((day) => day !== null).sort();
    const [first, last] = [edges[0], edges.at(-1)];
    if (first === undefined || last === undefined) return null;
    const clipped = { from: first > from ? first : from, to: last < to ? last : to };
    return clipped.from <= clipped.to ? clipped : null;
  }

  /** Days on which a product that moved was sold or given back. */
  #daysMoved({ source }: Rollup): readonly BusinessDay[] {
    const place = movable.find((one) => one === source);
    if (place === undefined || this.#standing.moved.size === 0) return [];
    const isStale = (at: string): boolean => this.isStale(source, at);
    const known =
      this.#movedDays.get(source) ??
      daysOfProducts(this.db, { source: place, products: this.#standing.moved, isStale });
    this.#movedDays.set(source, known);
    return known;
  }
}
