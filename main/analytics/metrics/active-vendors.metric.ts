import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { saleLine } from '../facts/sale-line.ts';
import { distinctOf, type Measure } from './metric.ts';

export const activeVendors: Measure = {
  id: 'active_vendors',
  name: metricTexts['metric.active_vendors'],
  definition: metricTexts['metric.active_vendors.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: saleLine,
  aggregate: distinctOf('vendor_id'),
};
