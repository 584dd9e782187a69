import { firstOrder } from '../../facts/first-order.ts';
import type { Rollup } from '../rollup.ts';

/** Customers on the day of their first order, by its province. */
export const customerNew: Rollup = {
  id: 'customer_new',
  version: 1,
  source: 'activity',
  fact: firstOrder,
  keys: ['province'],
  sums: [],
  where: 'is_new',
};
