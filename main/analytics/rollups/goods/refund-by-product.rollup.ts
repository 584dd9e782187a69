import { refundLine } from '../../facts/refund-line.ts';
import type { Rollup } from '../rollup.ts';

/** Tells which days a product was given back on too. */
export const refundByProduct: Rollup = {
  id: 'refund_by_product',
  version: 1,
  source: 'refund_line',
  fact: refundLine,
  keys: ['product'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
};
