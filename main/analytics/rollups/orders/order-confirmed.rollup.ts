import { confirmedOrder } from '../../facts/order-header.ts';
import type { Rollup } from '../rollup.ts';

export const orderConfirmed: Rollup = {
  id: 'order_confirmed',
  version: 1,
  source: 'order_confirmed',
  fact: confirmedOrder,
  keys: ['province', 'payment_method'],
  sums: ['total_minor'],
};
