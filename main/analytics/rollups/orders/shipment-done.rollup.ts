import { doneShipment } from '../../facts/trade/done-shipment.ts';
import type { Rollup } from '../rollup.ts';

/** Sent on time or not, of those that had a time. */
export const shipmentDone: Rollup = {
  id: 'shipment_done',
  version: 2,
  source: 'shipment',
  fact: doneShipment,
  keys: ['carrier', 'province'],
  sums: ['is_due', 'is_on_time'],
};
