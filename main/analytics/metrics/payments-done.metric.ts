import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { donePayment } from '../facts/done-payment.ts';
import { type Measure, sumOf } from './metric.ts';

export const paymentsDone: Measure = {
  id: 'payments_done',
  name: metricTexts['metric.payments_done'],
  definition: metricTexts['metric.payments_done.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: donePayment,
  aggregate: sumOf('amount_minor'),
};
