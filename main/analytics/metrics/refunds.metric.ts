import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { refundLine } from '../facts/refund-line.ts';
import { type Measure, sumOf } from './metric.ts';

export const refunds: Measure = {
  id: 'refunds',
  name: metricTexts['metric.refunds'],
  definition: metricTexts['metric.refunds.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: refundLine,
  aggregate: sumOf('subtotal_minor'),
};
