import type { Rollup } from '../rollup.ts';

/** Tells which days a product was shipped on, and nothing else. */
export const shippedProduct: Rollup = {
  id: 'shipped_product',
  version: 1,
  source: 'vendor_shipment',
  fact: null,
  keys: ['product'],
  sums: [],
  daily: true,
};
