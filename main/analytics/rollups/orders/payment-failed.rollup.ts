import { failedPayment } from '../../facts/trade/failed-payment.ts';
import type { Rollup } from '../rollup.ts';

export const paymentFailed: Rollup = {
  id: 'payment_failed',
  version: 1,
  source: 'payment_failed',
  fact: failedPayment,
  keys: ['payment_method'],
  sums: [],
};
