import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { confirmedOrder } from '../facts/order-header.ts';
import { type Measure, sumOf } from './metric.ts';

export const centralSales: Measure = {
  id: 'central_sales',
  name: metricTexts['metric.central_sales'],
  definition: metricTexts['metric.central_sales.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: confirmedOrder,
  aggregate: sumOf('total_minor'),
};
