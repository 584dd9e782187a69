import { secondOrder } from '../../facts/customers/second-order.ts';
import type { Rollup } from '../rollup.ts';

/** Customers on the day of their second order, and the days since the first. */
export const customerSecond: Rollup = {
  id: 'customer_second',
  version: 2,
  source: 'activity',
  fact: secondOrder,
  keys: [],
  sums: ['gap_days'],
  where: 'is_second',
};
