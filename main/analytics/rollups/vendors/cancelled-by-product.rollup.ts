import type { Rollup } from '../rollup.ts';

/** Tells which days a product was cancelled on, and nothing else. */
export const cancelledByProduct: Rollup = {
  id: 'cancelled_by_product',
  version: 1,
  source: 'cancelled_line',
  fact: null,
  keys: ['product'],
  sums: [],
  daily: true,
};
