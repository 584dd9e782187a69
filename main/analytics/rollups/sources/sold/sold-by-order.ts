import { LINES_AT_MOST } from '../../../facts/trade/basket-order.ts';
import { bandOf } from '../../../facts/trade/value-band.ts';
import type { Codes } from '../reading/codes.ts';
import { lazily, partOf } from '../reading/columns.ts';
import { once } from '../reading/once.ts';
import type { Headers } from '../reading/orders.ts';
import type { DayRows } from '../source.ts';
import type { SoldLines } from './sold-lines.ts';

interface Span {
  from: number;
  to: number;
}

const SUMS = ['quantity_micro', 'subtotal_minor', 'total_minor'] as const;

/** The same lines, those of an order as one row: orders without any are left out. */
export function ordersOf(headers: Headers, lines: SoldLines, codes: Codes) {
  const { sold, before } = placesOf(lines);
  const of = (column: Float64Array): Float64Array => {
    const some = new Float64Array(sold.length);
    for (let row = 0; row < some.length; row += 1) some[row] = column[sold[row] ?? 0] ?? 0;
    return some;
  };
  const counts = once(() => {
    const { starts } = lines;
    return Float64Array.from(sold, (place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  });
  const sums = SUMS.map((name) => [name, once(() => sumOf(lines, sold, name))] as const);
  const total = sums[2]?.[1] ?? counts;
  const customer = once(() => of(headers.people().customer));
  const methods = once(() => of(headers.methods()));
  const days = headers.days.map(({ from, to }) => ({
    from: before[from] ?? 0,
    to: before[to] ?? 0,
  }));
  const columns = lazily(
    {},
    {
      ...Object.fromEntries(sums),
      lines: counts,
      customer,
      province: once(() => of(headers.people().province)),
      leads: once(() => leadsOf({ customer: customer(), at: of(headers.orderedAt) }, days)),
      payment_method: methods,
      paid_as: once(() => methods().map((id) => codes.nameOf(id))),
      basket_lines: once(() => counts().map((count) => Math.min(LINES_AT_MOST, count))),
      basket_total: total,
      basket_value: once(() => total().map(bandOf)),
    },
  );
  return {
    /** Of the orders of a day, by where they stand among the headers. */
    partOf: ({ from, to }: Span): Pick<DayRows, 'rows' | 'columns'> => {
      const span = { from: before[from] ?? 0, to: before[to] ?? 0 };
      return { rows: span.to - span.from, columns: partOf(columns, span) };
    },
  };
}

/** Orders that have lines, and of each order how many of those stand before it. */
function placesOf({ starts }: SoldLines): { sold: Int32Array; before: Int32Array } {
  const sold = new Int32Array(starts.length);
  const before = new Int32Array(starts.length);
  let rows = 0;
  for (let place = 0; place < starts.length; place += 1) {
    before[place] = rows;
    if ((starts[place + 1] ?? 0) <= (starts[place] ?? 0)) continue;
    sold[rows] = place;
    rows += 1;
  }
  return { sold: sold.subarray(0, rows), before };
}

function sumOf(
  { columns, starts }: SoldLines,
  sold: Int32Array,
  name: (typeof SUMS)[number],
): Float64Array {
  const values = columns[name];
  const sums = new Float64Array(sold.length);
  for (let row = 0; row < sums.length; row += 1) {
    const place = sold[row] ?? 0;
    let sum = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1)
      sum += values[at] ?? 0;
    sums[row] = sum;
  }
  return sums;
}

/** 1 at the first order of each customer on a day; of two of one moment the one with the smaller id stands first. */
function leadsOf(
  { customer, at }: { customer: Float64Array; at: Float64Array },
  days: readonly Span[],
): Float64Array {
  const leads = new Float64Array(customer.length);
  for (const { from, to } of days) {
    const first = new Map<number, number>();
    for (let row = from; row < to; row += 1) {
      const id = customer[row] ?? 0;
      const known = first.get(id);
      if (known === undefined || (at[row] ?? 0) < (at[known] ?? 0)) first.set(id, row);
    }
    for (const row of first.values()) leads[row] = 1;
  }
  return leads;
}
