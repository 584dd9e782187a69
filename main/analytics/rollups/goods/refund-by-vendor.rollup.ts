import { refundLine } from '../../facts/refund-line.ts';
import type { Rollup } from '../rollup.ts';

export const refundByVendor: Rollup = {
  id: 'refund_by_vendor',
  version: 1,
  source: 'refund_line',
  fact: refundLine,
  keys: ['vendor'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
};
