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
    const bought = this.#orders.flatMap((orders, place) => (orders > 0 ? [place] : []));
    const orders = Float64Array.from(bought, (place) => this.#orders[place] ?? 0);
    const amounts = Float64Array.from(bought, (place) => this.#amounts[place] ?? 0);
    const segments = Float64Array.from(bought, (place, row) =>
      segmentOf(today - (this.#last[place] ?? 0), orders[row] ?? 0, amounts[row] ?? 0),
    );
    const columns = [segments, orders, amounts];
    const added = addUp({ rows: segments.length, columns }, { keys: 1 }, [countRows]);
    const [segment = none, ordered = none, amount = none, rows = none] = added.columns;
    return { rows: added.rows, columns: [segment, rows, ordered, amount] };
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
  const found = rfmSegments.findIndex(({ daysAtMost, ordersAtLeast, minorAtLeast }) => {
    const isRich = minorAtLeast === 0 || amount >= minorAtLeast;
    return daysAgo < daysAtMost && orders >= ordersAtLeast && isRich;
  });
  return found + 1;
}
