import { cancelledLine } from '../../facts/vendors/cancelled-line.ts';
import type { Rollup } from '../rollup.ts';

export const cancelledByVendor: Rollup = {
  id: 'cancelled_by_vendor',
  version: 1,
  source: 'cancelled_line',
  fact: cancelledLine,
  keys: ['vendor'],
  sums: [],
  orders: true,
};
