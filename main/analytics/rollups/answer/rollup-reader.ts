import type { BusinessDay, Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { Cells } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { sources, stampOf } from '../index.ts';
import { findBounds, listDirty, listMoved, listStamps } from '../rollup.store.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import { Codes } from '../sources/codes.ts';

/** More dirty days than that are not read one by one: then the facts answer the whole question. */
const FRESH_AT_MOST = 31;

/** What the rollups hold and what of it is stale, in one snapshot of the replica. */
export class RollupReader {
  readonly db: Reader;
  readonly currencyId: number;
  readonly #stamps: ReadonlyMap<string, string>;
  readonly #stale = new Map<string, Set<string>>();
  readonly #fresh = new Map<string, ReadonlyMap<string, Cells>>();
  readonly isMoved: boolean;
  readonly codes: Codes;
  /** What was read from it, in words for whoever wants to know. */
  readonly used = new Set<string>();

  constructor(db: Reader, { currencyId, isUsed }: { currencyId: number; isUsed: boolean }) {
    this.db = db;
    this.currencyId = currencyId;
    this.#stamps = isUsed ? listStamps(db) : new Map();
    for (const { source, at } of this.#stamps.size === 0 ? [] : listDirty(db)) {
      const known = this.#stale.get(source) ?? new Set();
      this.#stale.set(source, known.add(at));
    }
    this.isMoved = listMoved(db).length > 0;
    this.codes = new Codes(db);
  }

  note({ id, source }: Rollup, period: Period): void {
    const fresh = this.dirtyDays(source, period) ?? [];
    const beside = fresh.length === 0 ? '' : `, read anew: ${fresh.join(' ')}`;
    this.used.add(`rollup ${id}, ${period.from} to ${period.to}${beside}`);
  }

  isBuilt(source: SourceId): boolean {
    return this.#stamps.get(source) === stampOf(source, this.currencyId);
  }

  /** Of a month or year: its cells are not what those of its days come to. */
  isStale(source: SourceId, at: string): boolean {
    return this.#stale.get(source)?.has(at) === true;
  }

  /** Days whose stored cells are not what their rows are; null where they are too many. */
  dirtyDays(source: SourceId, { from, to }: Period): BusinessDay[] | null {
    const days = [...(this.#stale.get(source) ?? [])].filter(
      (at) => at.length === 10 && at >= from && at <= to,
    );
    return days.length > FRESH_AT_MOST ? null : days.sort();
  }

  /** Nothing from this day on is known of customers; null where all is. */
  get unknownFrom(): BusinessDay | null {
    const days = (['sale_line', 'activity'] as const).flatMap((source) => [
      ...(this.#stale.get(source) ?? []),
    ]);
    return days.filter((at) => at.length === 10).sort()[0] ?? null;
  }

  /** The cells of a day as its rows are now. */
  freshDay(source: SourceId, day: BusinessDay): ReadonlyMap<string, Cells> {
    const key = `${source} ${day}`;
    const known = this.#fresh.get(key) ?? this.#readDay(source, day);
    this.#fresh.set(key, known);
    return known;
  }

  /** The part of the period in which there are cells, or days that may have some. */
  clip(rollup: Rollup, { from, to }: Period): Period | null {
    const stored = findBounds(this.db, rollup.id);
    const dirty = this.dirtyDays(rollup.source, { from, to }) ?? [];
    const edges = [stored.first, stored.last, ...dirty].filter((day) => day !== null).sort();
    const [first, last] = [edges[0], edges.at(-1)];
    if (first === undefined || last === undefined) return null;
    const clipped = { from: first > from ? first : from, to: last < to ? last : to };
    return clipped.from <= clipped.to ? clipped : null;
  }

  #readDay(id: SourceId, day: BusinessDay): ReadonlyMap<string, Cells> {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) return new Map();
    const { db, currencyId, codes } = this;
    return cellsOfDay(id, source.read(db, { day, currencyId, codes }));
  }
}
