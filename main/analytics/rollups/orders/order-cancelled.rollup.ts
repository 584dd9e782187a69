import { cancelledOrder } from '../../facts/order-header.ts';
import type { Rollup } from '../rollup.ts';

export const orderCancelled: Rollup = {
  id: 'order_cancelled',
  version: 1,
  source: 'order_cancelled',
  fact: cancelledOrder,
  keys: ['province', 'payment_method'],
  sums: ['total_minor'],
};
