import { refundLine } from '../../facts/refund-line.ts';
import type { Rollup } from '../rollup.ts';

export const refundByBuyer: Rollup = {
  id: 'refund_by_buyer',
  version: 1,
  source: 'refund_line',
  fact: refundLine,
  keys: ['province', 'payment_method'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
};
