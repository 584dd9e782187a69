import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const vendorRetention: Derived = {
  id: 'vendor_retention',
  name: metricPeopleTexts['metric.vendor_retention'],
  definition: metricPeopleTexts['metric.vendor_retention.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['retained_vendors', 'vendors_of_month_before'],
};
