import { knownVendor } from '../../facts/places/known-vendor.ts';
import type { Rollup } from '../rollup.ts';

/** Who is a vendor now, under the one day that stands for it. */
export const knownVendorNow: Rollup = {
  id: 'known_vendor',
  version: 1,
  source: 'vendor',
  fact: knownVendor,
  keys: ['vendor'],
  sums: [],
};
