import type { Rollup } from '../rollup.ts';

/** Who bought on a day, and where to: what the rollups of the source `activity` are made of, and read beside them. */
export const customerDay: Rollup = {
  id: 'customer_day',
  version: 1,
  source: 'sale_line',
  fact: null,
  keys: ['customer', 'province'],
  sums: ['leads'],
  orders: true,
  daily: true,
};
