import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { vendorMonth } from '../../facts/vendors/vendor-month.ts';
import { type Measure, sumOf } from '../metric.ts';

export const vendorsOfMonthBefore: Measure = {
  id: 'vendors_of_month_before',
  name: metricPeopleTexts['metric.vendors_of_month_before'],
  definition: metricPeopleTexts['metric.vendors_of_month_before.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorMonth,
  aggregate: sumOf('was_active'),
};
