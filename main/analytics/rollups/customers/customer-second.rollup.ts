import type { Rollup } from '../rollup.ts';

/** Customers on the day of their second order, by the days since the first. */
export const customerSecond: Rollup = {
  id: 'customer_second',
  version: 1,
  source: 'activity',
  fact: null,
  keys: ['gap'],
  sums: [],
  where: 'is_second',
};
