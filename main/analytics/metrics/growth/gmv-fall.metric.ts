import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const gmvFall: Derived = {
  id: 'gmv_fall',
  name: metricVendorTexts['metric.gmv_fall'],
  definition: metricVendorTexts['metric.gmv_fall.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  difference: ['gmv_before', 'gmv'],
};
