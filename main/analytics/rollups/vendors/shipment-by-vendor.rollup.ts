import { vendorShipment } from '../../facts/vendors/vendor-shipment.ts';
import type { Rollup } from '../rollup.ts';

/** A shipment counts once for each vendor with goods in it. */
export const shipmentByVendor: Rollup = {
  id: 'shipment_by_vendor',
  version: 1,
  source: 'vendor_shipment',
  fact: vendorShipment,
  keys: ['vendor'],
  sums: ['is_due', 'is_on_time'],
  where: 'leads',
};
