import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const secondOrderDays: Derived = {
  id: 'second_order_days',
  name: metricPeopleTexts['metric.second_order_days'],
  definition: metricPeopleTexts['metric.second_order_days.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['second_order_gap', 'second_orders'],
};
