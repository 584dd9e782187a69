import { saleLine } from '../../facts/sale-line.ts';
import type { Rollup } from '../rollup.ts';

export const saleByVendor: Rollup = {
  id: 'sale_by_vendor',
  version: 1,
  source: 'sale_line',
  fact: saleLine,
  keys: ['vendor'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
  orders: true,
  live: true,
};
