import { saleLine } from '../../facts/sale-line.ts';
import type { Rollup } from '../rollup.ts';

export const saleByCategory: Rollup = {
  id: 'sale_by_category',
  version: 1,
  source: 'sale_line',
  fact: saleLine,
  keys: ['category'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
  orders: true,
};
