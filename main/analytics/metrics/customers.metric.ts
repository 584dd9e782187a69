import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { saleLine } from '../facts/sale-line.ts';
import { distinctOf, type Measure } from './metric.ts';

export const customers: Measure = {
  id: 'customers',
  name: metricTexts['metric.customers'],
  definition: metricTexts['metric.customers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: saleLine,
  aggregate: distinctOf('customer_id'),
};
