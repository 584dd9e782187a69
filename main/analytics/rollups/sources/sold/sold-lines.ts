import { type Headers, STATES } from '../reading/orders.ts';
import type { Tuple } from '../reading/tuple.ts';

/** Goods lines in the company's currency, in the order of their orders. */
export interface SoldLines {
  columns: Readonly<Record<(typeof names)[number], Float64Array>>;
  /** Of each order where its lines begin; behind the last where they end. */
  starts: Int32Array;
  /** Orders with lines in other currencies. */
  mixed: ReadonlySet<number>;
}

const names = [
  ...(['order_id', 'variant', 'own_vendor'] as const),
  ...(['quantity_micro', 'subtotal_minor', 'total_minor'] as const),
];

/** Lines as they were read, with others in between that nobody asked for. In other currencies their order is < 0. */
export function sortLines(headers: Headers, tuples: readonly Tuple[]): SoldLines {
  const places = new Int32Array(tuples.length).fill(-1);
  const starts = new Int32Array(headers.id.length + 1);
  const mixed = new Set<number>();
  for (let at = 0; at < places.length; at += 1) {
    const order = Number(tuples[at]?.[0]);
    const place = headers.places.of(Math.abs(order));
    if (place === -1 || headers.state[place] !== STATES.sale) continue;
    if (order < 0) {
      mixed.add(-order);
      continue;
    }
    places[at] = place;
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  const next = starts.slice();
  const rows = starts[headers.id.length] ?? 0;
  const columns = names.map(() => new Float64Array(rows));
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? -1;
    if (place === -1) continue;
    const row = next[place] ?? 0;
    next[place] = row + 1;
    const tuple = tuples[at];
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column !== undefined) column[row] = Number(tuple?.[index] ?? 0);
    }
  }
  return { columns: named(columns), starts, mixed };
}

function named(columns: readonly Float64Array[]): SoldLines['columns'] {
  const [order_id = none, variant = none, own_vendor = none, ...sums] = columns;
  const [quantity_micro = none, subtotal_minor = none, total_minor = none] = sums;
  return { order_id, variant, own_vendor, quantity_micro, subtotal_minor, total_minor };
}

const none = new Float64Array(0);
