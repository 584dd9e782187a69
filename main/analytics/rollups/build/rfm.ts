import {
  addDays,
  addMonths,
  type BusinessDay,
  type BusinessMonth,
  isBusinessMonth,
  monthOf,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';
import type { Writer } from '../../../db/db.ts';
import { blobToCells, type Cells, cellsToBlob } from '../cells/cells.ts';
import { customerDay } from '../customers/customer-day.rollup.ts';
import { customerRfm } from '../customers/customer-rfm.rollup.ts';
import {
  clearDirty,
  findBounds,
  listCells,
  listMonthsOf,
  markDirty,
  putCells,
} from '../rollup.store.ts';
import { columnsOf } from '../rollup.ts';
import { type CustomerList, RfmWindow } from './rfm-cells.ts';

const WIDTH = columnsOf(customerDay).length;
const YEAR_DAYS = 365;
/** A day is seen from the end of its own month and of twelve more. */
const MONTHS_AFTER = 12;

/** Ends of months that see a day whose customers are others now. A month without any is not kept. */
export function markRfm(db: Writer, day: string): void {
  const { last } = findBounds(db, customerDay.id);
  if (last === null) return;
  let month = monthOf(day);
  for (let after = 0; after <= MONTHS_AFTER && month <= monthOf(last); after += 1) {
    markDirty(db, 'rfm', month);
    month = addMonths(month, 1);
    if (!isBusinessMonth(month)) return;
  }
}

/** All that there may be. */
export function markAllRfm(db: Writer): void {
  for (const { id } of [customerDay, customerRfm]) {
    for (const month of listMonthsOf(db, id)) markDirty(db, 'rfm', month);
  }
}

/** Months in their order, each as its end sees the year before it. A month that is not over is seen when it is. */
export class RfmWalk {
  readonly #db: Writer;
  /** Days of the year before the last month that was seen: most of them are seen by the next one too. */
  #lists: CustomerList[] = [];
  readonly #window = new RfmWindow();

  constructor(db: Writer) {
    this.#db = db;
  }

  /** In one transaction. */
  step(month: BusinessMonth): void {
    const { to } = periodOfMonth(month);
    const { last } = findBounds(this.#db, customerDay.id);
    const isOver = last !== null && to <= last;
    const cells = isOver ? this.#seenFrom(to) : noCells;
    putCells(this.#db, { rollup: customerRfm.id, unit: 'day', at: to }, cellsToBlob(cells));
    clearDirty(this.#db, 'rfm', month);
  }

  #seenFrom(to: BusinessDay): Cells {
    const first = addDays(to, 1 - YEAR_DAYS);
    const reached = this.#lists.at(-1)?.day ?? '';
    const from = reached < first ? first : addDays(reached, 1);
    const span = { rollup: customerDay.id, unit: 'day' as const, from, to };
    for (const stored of listCells(this.#db, span)) {
      const list = { day: stored.at, cells: blobToCells(stored, WIDTH) };
      this.#window.add(list);
      this.#lists.push(list);
    }
    const kept = this.#lists.findIndex(({ day }) => day >= first);
    for (const list of this.#lists.splice(0, kept === -1 ? this.#lists.length : kept))
      this.#window.drop(list);
    return this.#window.cellsOn(to);
  }
}

const noCells: Cells = { rows: 0, columns: [] };
