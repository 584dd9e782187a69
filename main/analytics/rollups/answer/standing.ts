import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { Cells } from '../cells/cells.ts';
import { cellsOf } from '../cells/day-cells.ts';
import { isAnyTouched, listLive, listUnsure } from '../live/live.store.ts';
import { listDirtyOf, listMoved, listStamps, type StoredCells } from '../rollup.store.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import { Codes } from '../sources/reading/codes.ts';
import { Lookups } from '../sources/reading/lookups.ts';
import { Orders } from '../sources/reading/orders.ts';
import { type DayRows, noRows, type Scope, type Source } from '../sources/source.ts';
import type { AddedIds } from './ids/added-ids.ts';
import { Slots } from './ids/slots.ts';
import { KeptCells } from './kept-cells.ts';
import type { KeyGroups } from './keys/key-groups.ts';

const kept = new WeakMap<Reader, { version: string; currencyId: number; days: Standing }>();

/**
 * What is known of one state of the file, from question to question until anything in it is written: what is built
 * and what is stale, cells, and days that were read anew because theirs are stale: once, and not by every card.
 */
export class Standing {
  readonly codes: Codes;
  readonly stamps: ReadonlyMap<string, string>;
  readonly moved: ReadonlySet<number>;
  readonly cells: KeptCells;
  /** What ids of a key are called, by the name of the key. */
  readonly texts = new Map<string, Pick<ReadonlyMap<number, string>, 'get'>>();
  readonly slots = new Slots();
  /** What was added up of rollups that have no days: every question sums the same. */
  readonly added = new Map<string, AddedIds>();
  /** The same ids by those, of keys with many. */
  readonly groups = new Map<string, KeyGroups>();
  readonly #db: Reader;
  readonly #isTouched: boolean;
  readonly #stale = new Map<SourceId, ReadonlySet<string>>();
  readonly #unsure = new Map<SourceId, ReadonlySet<string>>();
  readonly #live = new Map<string, ReturnType<typeof listLive>>();
  readonly #scope: Scope;
  readonly #rows = new Map<string, DayRows>();
  readonly #cells = new Map<string, Cells>();

  private constructor(db: Reader, currencyId: number) {
    this.stamps = listStamps(db);
    this.moved = new Set(listMoved(db));
    this.cells = KeptCells.of(db);
    this.#isTouched = isAnyTouched(db);
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

  /** Of a source that is built at all: days, months and years whose cells are not what they should be. */
  staleOf(source: SourceId): ReadonlySet<string> {
    const known = this.#stale.get(source) ?? listDirtyOf(this.#db, source);
    this.#stale.set(source, known);
    return known;
  }

  /** All that changed of a dirty day since its cells were written is in its live cells. */
  isSure({ source }: Rollup, day: BusinessDay): boolean {
    if (this.#isTouched) return false;
    const unsure = this.#unsure.get(source) ?? listUnsure(this.#db, source);
    this.#unsure.set(source, unsure);
    return this.staleOf(source).has(day) && !unsure.has(day);
  }

  /** One, or none where nothing changed. */
  liveOf({ id }: Rollup, day: BusinessDay): StoredCells[] {
    const live = this.#live.get(id) ?? listLive(this.#db, id);
    this.#live.set(id, live);
    const found = live.get(day);
    return found === undefined ? [] : [{ at: day, ...found }];
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
