import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { ownSaleLine, saleLine } from '../facts/sale-line.ts';
import { distinctOf, type Measure } from './metric.ts';

export const orders: Measure = {
  id: 'orders',
  name: metricTexts['metric.orders'],
  definition: metricTexts['metric.orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: distinctOf('order_id'),
};
