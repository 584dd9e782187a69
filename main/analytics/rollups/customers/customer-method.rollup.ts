import type { Rollup } from '../rollup.ts';

/** Customers of a day within each way to pay, by the number of their day before it that they paid so. */
export const customerMethod: Rollup = {
  id: 'customer_method',
  version: 1,
  source: 'activity',
  fact: null,
  keys: ['paid_as', 'previous_paid'],
  sums: [],
  where: 'is_method',
};
