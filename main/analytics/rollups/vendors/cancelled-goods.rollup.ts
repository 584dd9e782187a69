import { cancelledLine } from '../../facts/vendors/cancelled-line.ts';
import type { Rollup } from '../rollup.ts';

/** All of a day in one row: orders of several vendors count once. */
export const cancelledGoods: Rollup = {
  id: 'cancelled_goods',
  version: 1,
  source: 'cancelled_line',
  fact: cancelledLine,
  keys: [],
  sums: [],
  orders: true,
};
