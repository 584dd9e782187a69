import type { DayRows } from './source.ts';

/** More lines than that are counted as so many. */
const LINES_AT_MOST = 20;

/** Steps of 1, 2 and 5 up to the amount: 0 for nothing and less, 1 from 1 on, 2 from 2 on, 3 from 5 on, 4 from 10. */
function bandOf(amount: number): number {
  let band = 0;
  for (let power = 1; power <= amount; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power <= amount) band += 1;
  }
  return band;
}

/** What is of a whole order, at the first of its lines, which stand together. */
export function basketColumns({ rows, columns }: DayRows): Record<string, Float64Array> {
  const [order, total] = [columns.order_id, columns.total_minor];
  const names = ['opens_order', 'basket_lines', 'basket_band', 'basket_total'] as const;
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
  return { opens_order: opens, basket_lines: lines, basket_band: bands, basket_total: totals };
}
