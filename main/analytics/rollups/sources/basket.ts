import { LINES_AT_MOST } from '../../facts/trade/basket-order.ts';
import { bandOf } from '../../facts/trade/value-band.ts';
import type { DayRows } from './source.ts';

/** What is of a whole order, at the first of its lines, which stand together. */
export function basketColumns({ rows, columns }: DayRows): Record<string, Float64Array> {
  const [order, total] = [columns.order_id, columns.total_minor];
  const names = ['opens_order', 'basket_lines', 'basket_value', 'basket_total'] as const;
  const [opens, lines, bands, totals] = names.map(() => new Float64Array(rows));
  if (!order || !total || !opens || !lines || !bands || !totals) return {};
  let first = 0;
  for (let row = 0; row < rows; row += 1) {
    if (order[row] !== order[first]) first = row;
    opens[first] = 1;
    lines[first] = Math.min(LINES_AT_MOST, (lines[first] ?? 0) + 1);
    totals[first] = (totals[first] ?? 0) + (total[row] ?? 0);
  }
  for (let row = 0; row < rows; row += 1) bands[row] = bandOf(totals[row] ?? 0);
  return { opens_order: opens, basket_lines: lines, basket_value: bands, basket_total: totals };
}
