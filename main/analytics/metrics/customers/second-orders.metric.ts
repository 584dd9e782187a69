import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { secondOrder } from '../../facts/customers/second-order.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const secondOrders: Measure = {
  id: 'second_orders',
  name: metricPeopleTexts['metric.second_orders'],
  definition: metricPeopleTexts['metric.second_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: secondOrder,
  aggregate: countOfRows(),
};
