import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { firstOrder } from '../facts/first-order.ts';
import { countOfRows, type Measure } from './metric.ts';

export const newCustomers: Measure = {
  id: 'new_customers',
  name: metricTexts['metric.new_customers'],
  definition: metricTexts['metric.new_customers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: firstOrder,
  aggregate: countOfRows(),
};
