import { saleLine } from '../../facts/sale-line.ts';
import type { Rollup } from '../rollup.ts';

/** Who bought from where, and how it was paid: what is of the order. The smallest of the sale lines. */
export const saleByBuyer: Rollup = {
  id: 'sale_by_buyer',
  version: 1,
  source: 'sale_line',
  fact: saleLine,
  keys: ['province', 'payment_method'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
  orders: true,
  byOrder: 'lines',
};
