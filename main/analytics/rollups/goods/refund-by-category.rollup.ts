import { refundLine } from '../../facts/refund-line.ts';
import type { Rollup } from '../rollup.ts';

export const refundByCategory: Rollup = {
  id: 'refund_by_category',
  version: 1,
  source: 'refund_line',
  fact: refundLine,
  keys: ['category'],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
};
