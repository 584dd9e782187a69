import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const vendorsPer10kUmkm: Derived = {
  id: 'vendors_per_10k_umkm',
  name: metricPlaceTexts['metric.vendors_per_10k_umkm'],
  definition: metricPlaceTexts['metric.vendors_per_10k_umkm.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['vendors', 'registered_umkm'],
  times: 10_000,
  unless: 'registered_umkm_gaps',
  among: ['vendor_province'],
};
