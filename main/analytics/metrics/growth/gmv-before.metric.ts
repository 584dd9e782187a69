import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { ownSaleLine, saleLine } from '../../facts/sale-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const gmvBefore: Measure = {
  id: 'gmv_before',
  name: metricVendorTexts['metric.gmv_before'],
  definition: metricVendorTexts['metric.gmv_before.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: sumOf('total_minor'),
  over: 'previous',
};
