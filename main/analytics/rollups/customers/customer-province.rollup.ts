import type { Rollup } from '../rollup.ts';

/** The same within each province: a customer who orders to two of them counts in both. */
export const customerProvince: Rollup = {
  id: 'customer_province',
  version: 2,
  source: 'activity',
  fact: null,
  keys: ['province', 'previous_there'],
  sums: [],
  where: 'is_place',
};
