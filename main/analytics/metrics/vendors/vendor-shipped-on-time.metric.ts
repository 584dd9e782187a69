import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { vendorShipment } from '../../facts/vendors/vendor-shipment.ts';
import { type Measure, sumOf } from '../metric.ts';

export const vendorShippedOnTime: Measure = {
  id: 'vendor_shipped_on_time',
  name: metricVendorTexts['metric.vendor_shipped_on_time'],
  definition: metricVendorTexts['metric.vendor_shipped_on_time.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorShipment,
  aggregate: sumOf('is_on_time'),
};
