import { type BusinessDay, dayNumber } from '../../../../shared/kernel/business-day.ts';
import { rfmSegments } from '../../facts/customers/rfm-segments.ts';
import { addUp, type Cells, countRows } from '../cells/cells.ts';
import { ById } from './by-id.ts';

/** Cells of the rollup customer_day, in the order of the days. */
export interface CustomerList {
  day: BusinessDay;
  cells: Cells;
}

/** The cells of the rollup customer_rfm as a day sees the customers of some days up to it. */
export function rfmCells(lists: readonly CustomerList[], asOf: BusinessDay): Cells {
  const places = new ById();
  const [last, orders, amounts]: [number[], number[], number[]] = [[], [], []];
  for (const { day, cells } of lists) {
    const today = dayNumber(day);
    const [customers, , , , , totals, counts] = cells.columns;
    for (let row = 0; row < cells.rows; row += 1) {
      const customer = customers?.[row] ?? 0;
      let place = places.get(customer) - 1;
      if (place < 0) {
        place = last.push(today) - 1;
        orders.push(0);
        amounts.push(0);
        places.set(customer, place + 1);
      }
      last[place] = today;
      orders[place] = (orders[place] ?? 0) + (counts?.[row] ?? 0);
      amounts[place] = (amounts[place] ?? 0) + (totals?.[row] ?? 0);
    }
  }
  const segments = Float64Array.from(last, (day, place) => {
    const daysAgo = dayNumber(asOf) - day;
    const made = { daysAgo, orders: orders[place] ?? 0, amount: amounts[place] ?? 0 };
    return rfmSegments.findIndex((one) => isOf(one, made)) + 1;
  });
  const columns = [segments, Float64Array.from(orders), Float64Array.from(amounts)];
  const added = addUp({ rows: segments.length, columns }, { keys: 1 }, [countRows]);
  const [segment = none, ordered = none, amount = none, rows = none] = added.columns;
  return { rows: added.rows, columns: [segment, rows, ordered, amount] };
}

const none = new Float64Array(0);

function isOf(
  { daysAtMost, ordersAtLeast, minorAtLeast }: (typeof rfmSegments)[number],
  { daysAgo, orders, amount }: { daysAgo: number; orders: number; amount: number },
): boolean {
  const isRich = minorAtLeast === 0 || amount >= minorAtLeast;
  return daysAgo < daysAtMost && orders >= ordersAtLeast && isRich;
}
