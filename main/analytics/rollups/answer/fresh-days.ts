import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { Cells } from '../cells/cells.ts';
import { cellsOf } from '../cells/day-cells.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import { Codes } from '../sources/codes.ts';
import type { DayRows } from '../sources/source.ts';

const kept = new WeakMap<Reader, { version: string; currencyId: number; days: FreshDays }>();

/**
 * Days that were read anew because their cells are stale. They are kept from question to question, until anything in
 * the file is written: a day that stays stale for some seconds is read once, and not once by every card.
 */
export class FreshDays {
  readonly codes: Codes;
  readonly #rows = new Map<string, DayRows | null>();
  readonly #cells = new Map<string, Cells>();

  private constructor(db: Reader) {
    this.codes = new Codes(db);
  }

  /** In the snapshot that they are asked in. */
  static of(db: Reader, currencyId: number): FreshDays {
    const { version } = db;
    const known = kept.get(db);
    if (known?.version === version && known.currencyId === currencyId) return known.days;
    const days = new FreshDays(db);
    kept.set(db, { version, currencyId, days });
    return days;
  }

  rowsOf(
    source: SourceId,
    day: BusinessDay,
    read: (codes: Codes) => DayRows | undefined,
  ): DayRows | null {
    const place = `${source} ${day}`;
    const known = this.#rows.get(place);
    if (known !== undefined) return known;
    const rows = read(this.codes) ?? null;
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
