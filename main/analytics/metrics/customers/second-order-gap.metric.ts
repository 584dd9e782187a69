import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { secondOrder } from '../../facts/customers/second-order.ts';
import { type Measure, sumOf } from '../metric.ts';

export const secondOrderGap: Measure = {
  id: 'second_order_gap',
  name: metricPeopleTexts['metric.second_order_gap'],
  definition: metricPeopleTexts['metric.second_order_gap.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: secondOrder,
  aggregate: sumOf('gap_days'),
};
