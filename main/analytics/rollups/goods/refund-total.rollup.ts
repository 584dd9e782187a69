import { refundLine } from '../../facts/refund-line.ts';
import type { Rollup } from '../rollup.ts';

export const refundTotal: Rollup = {
  id: 'refund_total',
  version: 1,
  source: 'refund_line',
  fact: refundLine,
  keys: [],
  sums: ['subtotal_minor', 'total_minor', 'quantity_micro'],
};
