import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const vendorShipmentsExcluded: Derived = {
  id: 'vendor_shipments_excluded',
  name: metricVendorTexts['metric.vendor_shipments_excluded'],
  definition: metricVendorTexts['metric.vendor_shipments_excluded.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  difference: ['vendor_shipments', 'vendor_shipments_due'],
};
