import { basketOrder } from '../../facts/trade/basket-order.ts';
import type { Rollup } from '../rollup.ts';

/** Orders by how many goods lines they have and what they come to (sources/sold/sold-by-order.ts). */
export const basket: Rollup = {
  id: 'basket',
  version: 2,
  source: 'sale_line',
  fact: basketOrder,
  keys: ['basket_lines', 'basket_value'],
  sums: ['basket_total'],
  byOrder: 'orders',
};
