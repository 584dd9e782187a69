import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const vendorsPer100k: Derived = {
  id: 'vendors_per_100k',
  name: metricPlaceTexts['metric.vendors_per_100k'],
  definition: metricPlaceTexts['metric.vendors_per_100k.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['vendors', 'population'],
  times: 100_000,
  unless: 'population_gaps',
  among: ['vendor_province'],
};
