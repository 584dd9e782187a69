import { donePayment } from '../../facts/done-payment.ts';
import type { Rollup } from '../rollup.ts';

export const paymentDone: Rollup = {
  id: 'payment_done',
  version: 1,
  source: 'payment',
  fact: donePayment,
  keys: ['province', 'payment_method'],
  sums: ['amount_minor'],
};
