import type { Period } from '../../../shared/kernel/business-day.ts';
import type { Scope } from '../breakdown.ts';
import { countCells } from '../cells.ts';
import { countOfRows, distinctOf, type Measure } from '../metrics/metric.ts';
import type { Recall } from '../recall.ts';

interface Window {
  offset: number;
  limit: number;
}

/** Orders of the newest days, of which each is of one: so many in all, and the days that a window of them lies in. */
interface NewestDays {
  orders: number;
  /** With what is left to skip in it; null where the window lies behind the last order. */
  within: (Window & { period: Period }) | null;
}

/** How many orders each day has is known without counting them; null where the rows do not say it by day. */
export function findNewestDays(
  recall: Recall,
  { measures, scope, window }: { measures: readonly Measure[]; scope: Scope; window: Window },
): NewestDays | null {
  const [first] = measures;
  const counted = first?.fact.ordersByDay;
  if (first === undefined || counted === undefined) return null;
  if (measures.some(({ fact, over }) => fact !== first.fact || over !== undefined)) return null;
  const aggregate = counted === 'rows' ? countOfRows() : distinctOf('order_id');
  const orders: Measure = { ...first, id: 'orders_of_day', aggregate };
  const cells = countCells(recall, { measures: [orders], by: ['day'], fold: null }, scope);
  const days = cells.all
    .map((cell) => ({ day: cell.keys[0] ?? '', orders: cell.get(orders.id) ?? 0 }))
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return {
    orders: days.reduce((sum, one) => sum + one.orders, 0),
    within: windowIn(days, window),
  };
}

function windowIn(
  days: readonly { day: string; orders: number }[],
  { offset, limit }: Window,
): NewestDays['within'] {
  let passed = 0;
  const places = days.map(({ day, orders }) => {
    const before = passed;
    passed += orders;
    return { day, before, after: passed };
  });
  const inside = places.filter(
    ({ before, after }) => after > offset && before < offset + limit && after > before,
  );
  const [newest, oldest] = [inside[0], inside.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  return {
    period: { from: oldest.day, to: newest.day },
    ...{ offset: offset - newest.before, limit },
  };
}
