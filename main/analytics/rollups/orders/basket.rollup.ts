import type { Rollup } from '../rollup.ts';

/** Orders by how many goods lines they have and what they come to (rollups/basket.ts). */
export const basket: Rollup = {
  id: 'basket',
  version: 1,
  source: 'sale_line',
  fact: null,
  keys: ['basket_lines', 'basket_band'],
  sums: ['basket_total'],
  where: 'opens_order',
};
