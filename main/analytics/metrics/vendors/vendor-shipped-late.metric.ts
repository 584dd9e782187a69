import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const vendorShippedLate: Derived = {
  id: 'vendor_shipped_late',
  name: metricVendorTexts['metric.vendor_shipped_late'],
  definition: metricVendorTexts['metric.vendor_shipped_late.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  difference: ['vendor_shipments_due', 'vendor_shipped_on_time'],
};
