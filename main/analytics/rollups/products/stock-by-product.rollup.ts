import { productStock } from '../../facts/products/product-stock.ts';
import type { Rollup } from '../rollup.ts';

/** What stands now, under the one day that stands for it. */
export const stockByProduct: Rollup = {
  id: 'stock_by_product',
  version: 1,
  source: 'stock',
  fact: productStock,
  keys: ['product', 'category', 'vendor'],
  sums: ['quantity_micro', 'reserved_micro'],
};
