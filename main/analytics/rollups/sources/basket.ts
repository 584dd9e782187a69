import { LINES_AT_MOST } from '../../facts/trade/basket-order.ts';
import { bandOf } from '../../facts/trade/value-band.ts';
import type { DayRows } from './source.ts';

/** What is of a whole order, at the first of its lines, which stand together. */
export function basketColumns({ rows, columns }: Pick<DayRows, 'rows' | 'columns'>) {
  const { order_id: order, total_minor: total } = columns;
  const found = {
    opens_order: new Float64Array(rows),
    basket_lines: new Float64Array(rows),
    basket_value: new Float64Array(rows),
    basket_total: new Float64Array(rows),
  };
  for (let first = 0; first < rows; ) {
    let sum = 0;
    let end = first;
    for (; end < rows && order?.[end] === order?.[first]; end += 1) sum += total?.[end] ?? 0;
    found.opens_order[first] = 1;
    found.basket_lines[first] = Math.min(LINES_AT_MOST, end - first);
    found.basket_total[first] = sum;
    found.basket_value[first] = bandOf(sum);
    first = end;
  }
  return found;
}
