import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { cohortVisit } from '../../facts/customers/cohort-visit.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const cohortCustomers: Measure = {
  id: 'cohort_customers',
  name: metricPeopleTexts['metric.cohort_customers'],
  definition: metricPeopleTexts['metric.cohort_customers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: cohortVisit,
  aggregate: countOfRows(),
};
