import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const vendorsPer10kSellers: Derived = {
  id: 'vendors_per_10k_sellers',
  name: metricPlaceTexts['metric.vendors_per_10k_sellers'],
  definition: metricPlaceTexts['metric.vendors_per_10k_sellers.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['vendors', 'online_sellers'],
  times: 10_000,
  unless: 'online_sellers_gaps',
  among: ['vendor_province'],
};
