import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const returningCustomers: Derived = {
  id: 'returning_customers',
  name: metricPeopleTexts['metric.returning_customers'],
  definition: metricPeopleTexts['metric.returning_customers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  difference: ['customers', 'new_customers'],
};
