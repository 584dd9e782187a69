import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { vendorMonth } from '../../facts/vendors/vendor-month.ts';
import { type Measure, sumOf } from '../metric.ts';

export const monthlyActiveVendors: Measure = {
  id: 'monthly_active_vendors',
  name: metricPeopleTexts['metric.monthly_active_vendors'],
  definition: metricPeopleTexts['metric.monthly_active_vendors.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorMonth,
  aggregate: sumOf('is_active'),
};
