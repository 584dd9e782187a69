import type { Rollup } from '../rollup.ts';

/**
 * Who bought on a day, where to, how it was paid and for how much: what the rollups of the sources `activity` and
 * `rfm` are made of, and read beside them.
 */
export const customerDay: Rollup = {
  id: 'customer_day',
  version: 2,
  source: 'sale_line',
  fact: null,
  keys: ['customer', 'province', 'paid_as'],
  sums: ['leads', 'total_minor'],
  orders: true,
  byOrder: 'lines',
  daily: true,
};
