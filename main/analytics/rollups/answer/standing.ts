import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { Cells } from '../cells/cells.ts';
import { cellsOf } from '../cells/day-cells.ts';
import { findBounds, listDirty, listMoved, listStamps } from '../rollup.store.ts';
import type { Rollup } from '../rollup.ts';
import { Codes } from '../sources/reading/codes.ts';
import { Lookups } from '../sources/reading/lookups.ts';
import { Orders } from '../sources/reading/orders.ts';
import { type DayRows, noRows, type Scope, type Source } from '../sources/source.ts';
import { KeptCells } from './kept-cells.ts';

const kept = new WeakMap<Reader, { version: string; currencyId: number; days: Standing }>();

/**
 * What is known of one state of the file, from question to question until anything in it is written: what is built
 * and what is stale, cells, and days that were read anew because theirs are stale: once, and not by every card.
 */
export class Standing {
  readonly codes: Codes;
  readonly stamps: ReadonlyMap<string, string>;
  readonly stale: ReadonlyMap<string, ReadonlySet<string>>;
  readonly moved: ReadonlySet<number>;
  readonly cells: KeptCells;
  /** What ids of a key are called, by the name of the key. */
  readonly texts = new Map<string, Pick<ReadonlyMap<number, string>, 'get'>>();
  readonly #db: Reader;
  readonly #bounds = new Map<string, ReturnType<typeof findBounds>>();
  readonly #scope: Scope;
  readonly #rows = new Map<string, DayRows>();
  readonly #cells = new Map<string, Cells>();

  private constructor(db: Reader, currencyId: number) {
    this.stamps = listStamps(db);
    const dirty = this.stamps.size === 0 ? [] : listDirty(db);
    const bySource = Map.groupBy(dirty, ({ source }) => source);
    this.stale = new Map(
      [...bySource].map(([id, some]) => [id, new Set(some.map(({ at }) => at))]),
    );
    this.moved = new Set(listMoved(db));
    this.cells = new KeptCells(db);
    this.codes = new Codes(db);
    this.#db = db;
    const lookups = new Lookups();
    const orders = new Orders(db, { codes: this.codes, lookups });
    this.#scope = { currencyId, codes: this.codes, lookups, orders };
  }

  /** In the snapshot that it is asked in. */
  static of(db: Reader, currencyId: number): Standing {
    const { version } = db;
    const known = kept.get(db);
    if (known?.version === version && known.currencyId === currencyId) return known.days;
    const days = new Standing(db, currencyId);
    kept.set(db, { version, currencyId, days });
    return days;
  }

  boundsOf(rollup: string): ReturnType<typeof findBounds> {
    const bounds = this.#bounds.get(rollup) ?? findBounds(this.#db, rollup);
    this.#bounds.set(rollup, bounds);
    return bounds;
  }

  rowsOf(source: Source, day: BusinessDay): DayRows {
    const place = `${source.id} ${day}`;
    const rows =
      this.#rows.get(place) ??
      source.read(this.#db, { from: day, to: day }, this.#scope).get(day) ??
      noRows;
    this.#rows.set(place, rows);
    return rows;
  }

  cellsOf(rollup: Rollup, day: BusinessDay, rows: DayRows): Cells {
    const place = `${rollup.id} ${day}`;
    const cells = this.#cells.get(place) ?? cellsOf(rollup, rows);
    this.#cells.set(place, cells);
    return cells;
  }
}
