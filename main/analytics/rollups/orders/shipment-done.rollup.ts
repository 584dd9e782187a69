import type { Rollup } from '../rollup.ts';

/** Sent on time or late, of those that had a time; how late altogether. */
export const shipmentDone: Rollup = {
  id: 'shipment_done',
  version: 1,
  source: 'shipment',
  fact: null,
  keys: ['carrier', 'province'],
  sums: ['is_due', 'is_late', 'late_ms'],
};
