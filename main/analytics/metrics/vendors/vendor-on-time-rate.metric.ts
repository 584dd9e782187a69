import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const vendorOnTimeRate: Derived = {
  id: 'vendor_on_time_rate',
  name: metricVendorTexts['metric.vendor_on_time_rate'],
  definition: metricVendorTexts['metric.vendor_on_time_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['vendor_shipped_on_time', 'vendor_shipments_due'],
};
