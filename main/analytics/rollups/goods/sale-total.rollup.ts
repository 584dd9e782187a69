import { saleLine } from '../../facts/sale-line.ts';
import type { Rollup } from '../rollup.ts';

/** All of a day in one row: single figures, and calendars of whatever length. */
export const saleTotal: Rollup = {
  id: 'sale_total',
  version: 1,
  source: 'sale_line',
  fact: saleLine,
  keys: [],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
  orders: true,
  live: true,
};
