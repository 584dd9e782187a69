import { present } from '../../../../shared/kernel/assert.ts';
import { type BusinessDay, dayNumber } from '../../../../shared/kernel/business-day.ts';
import { rfmSegments } from '../../facts/customers/rfm-segments.ts';
import { addUp, type Cells, countRows } from '../cells/cells.ts';
import { ById } from './by-id.ts';

/** Cells of the rollup customer_day. */
export interface CustomerList {
  day: BusinessDay;
  cells: Cells;
}

/** The cells of the rollup customer_rfm as a day sees the customers of some days up to it, which are in order. */
export function rfmCells(lists: readonly CustomerList[], asOf: BusinessDay): Cells {
  const window = new RfmWindow();
  for (const list of lists) window.add(list);
  return window.cellsOn(asOf);
}

/** What customers ordered within some days: later days come in, and the earliest go out again. */
export class RfmWindow {
  readonly #places = new ById();
  readonly #last: number[] = [];
  readonly #orders: number[] = [];
  readonly #amounts: number[] = [];

  add({ day, cells }: CustomerList): void {
    const today = dayNumber(day);
    const [customers, , , , , totals, counts] = cells.columns;
    for (let row = 0; row < cells.rows; row += 1) {
      const place = this.#placeOf(customers?.[row] ?? 0);
      this.#last[place] = today;
      this.#orders[place] = (this.#orders[place] ?? 0) + (counts?.[row] ?? 0);
      this.#amounts[place] = (this.#amounts[place] ?? 0) + (totals?.[row] ?? 0);
    }
  }

  /** What came in with the earliest day. */
  drop({ cells }: CustomerList): void {
    const [customers, , , , , totals, counts] = cells.columns;
    for (let row = 0; row < cells.rows; row += 1) {
      const place = this.#placeOf(customers?.[row] ?? 0);
      this.#orders[place] = (this.#orders[place] ?? 0) - (counts?.[row] ?? 0);
      this.#amounts[place] = (this.#amounts[place] ?? 0) - (totals?.[row] ?? 0);
    }
  }

  cellsOn(asOf: BusinessDay): Cells {
    const today = dayNumber(asOf);
    const columns = [0, 1, 2].map(() => new Float64Array(this.#last.length));
    const [segments = none, orders = none, amounts = none] = columns;
    let rows = 0;
    for (let place = 0; place < this.#last.length; place += 1) {
      const ordered = this.#orders[place] ?? 0;
      if (ordered === 0) continue;
      const amount = this.#amounts[place] ?? 0;
      segments[rows] = segmentOf(today - (this.#last[place] ?? 0), ordered, amount);
      orders[rows] = ordered;
      amounts[rows] = amount;
      rows += 1;
    }
    const some = columns.map((column) => column.subarray(0, rows));
    const added = addUp({ rows, columns: some }, { keys: 1 }, [countRows]);
    const [segment = none, ordered = none, amount = none, customers = none] = added.columns;
    return { rows: added.rows, columns: [segment, customers, ordered, amount] };
  }

  #placeOf(customer: number): number {
    const known = this.#places.get(customer);
    if (known !== 0) return known - 1;
    const place = this.#last.push(0);
    this.#orders.push(0);
    this.#amounts.push(0);
    this.#places.set(customer, place);
    return place - 1;
  }
}

const none = new Float64Array(0);

/** Counted from 1: 0 is nobody's key. */
function segmentOf(daysAgo: number, orders: number, amount: number): number {
  for (let at = 0; at < rfmSegments.length; at += 1) {
    const { daysAtMost, ordersAtLeast, minorAtLeast } = present(rfmSegments[at], 'A segment.');
    const isRich = minorAtLeast === 0 || amount >= minorAtLeast;
    if (daysAgo < daysAtMost && orders >= ordersAtLeast && isRich) return at + 1;
  }
  return 0;
}
