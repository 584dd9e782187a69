import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import type { Derived } from './metric.ts';

export const averageOrderValue: Derived = {
  id: 'average_order_value',
  name: metricTexts['metric.average_order_value'],
  definition: metricTexts['metric.average_order_value.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  ratio: ['gmv', 'orders'],
};
