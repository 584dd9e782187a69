import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { vendorShipment } from '../../facts/vendors/vendor-shipment.ts';
import { type Measure, sumOf } from '../metric.ts';

export const vendorShipmentsDue: Measure = {
  id: 'vendor_shipments_due',
  name: metricVendorTexts['metric.vendor_shipments_due'],
  definition: metricVendorTexts['metric.vendor_shipments_due.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorShipment,
  aggregate: sumOf('is_due'),
};
