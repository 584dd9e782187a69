import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const repeatRate: Derived = {
  id: 'repeat_rate',
  name: metricPeopleTexts['metric.repeat_rate'],
  definition: metricPeopleTexts['metric.repeat_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['returning_customers', 'customers'],
};
