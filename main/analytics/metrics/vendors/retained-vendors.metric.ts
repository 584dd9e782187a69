import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { vendorMonth } from '../../facts/vendors/vendor-month.ts';
import { type Measure, sumOf } from '../metric.ts';

export const retainedVendors: Measure = {
  id: 'retained_vendors',
  name: metricPeopleTexts['metric.retained_vendors'],
  definition: metricPeopleTexts['metric.retained_vendors.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorMonth,
  aggregate: sumOf('is_retained'),
};
