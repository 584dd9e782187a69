import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { vendorShipment } from '../../facts/vendors/vendor-shipment.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const vendorShipments: Measure = {
  id: 'vendor_shipments',
  name: metricVendorTexts['metric.vendor_shipments'],
  definition: metricVendorTexts['metric.vendor_shipments.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: vendorShipment,
  aggregate: countOfRows(),
};
