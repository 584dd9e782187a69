import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const gmvGrowth: Derived = {
  id: 'gmv_growth',
  name: metricVendorTexts['metric.gmv_growth'],
  definition: metricVendorTexts['metric.gmv_growth.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  difference: ['gmv', 'gmv_before'],
};
