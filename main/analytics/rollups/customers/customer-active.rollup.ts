import type { Rollup } from '../rollup.ts';

/**
 * Customers of a day by the number of their day before it, 0 where it is their first. Of a period, each has exactly
 * one day whose day before lies before it: so the sum of those is how many there are.
 */
export const customerActive: Rollup = {
  id: 'customer_active',
  version: 1,
  source: 'activity',
  fact: null,
  keys: ['previous'],
  sums: [],
  where: 'is_customer',
};
