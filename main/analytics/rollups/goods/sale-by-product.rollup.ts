import { saleLine } from '../../facts/sale-line.ts';
import type { Rollup } from '../rollup.ts';

/** Tells which days a product was sold on too. */
export const saleByProduct: Rollup = {
  id: 'sale_by_product',
  version: 1,
  source: 'sale_line',
  fact: saleLine,
  keys: ['product'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
  orders: true,
};
