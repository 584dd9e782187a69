import type { Rollup } from '../rollup.ts';

/** Customers of the year that ends with a month, by their segment, under the last day of the month. */
export const customerRfm: Rollup = {
  id: 'customer_rfm',
  version: 1,
  source: 'rfm',
  fact: null,
  keys: ['segment'],
  sums: ['orders', 'amount_minor'],
  daily: true,
};
