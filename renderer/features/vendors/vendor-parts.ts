/** Parts of the page of one vendor, as the address names them. */
export const vendorParts = [
  ...(['overview', 'products', 'reviews', 'papers', 'balance', 'notes', 'timeline'] as const),
] as const;
export type VendorPart = (typeof vendorParts)[number];
