import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const gmvGrowthRate: Derived = {
  id: 'gmv_growth_rate',
  name: metricVendorTexts['metric.gmv_growth_rate'],
  definition: metricVendorTexts['metric.gmv_growth_rate.definition'],
  unit: 'ratio',
  owner: 'finance',
  version: 1,
  ratio: ['gmv_growth', 'gmv_before'],
};
