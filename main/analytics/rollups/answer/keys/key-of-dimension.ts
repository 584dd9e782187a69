/** Dimensions that are worked out, when answering, from the id of another. */
const derived: Readonly<Record<string, string>> = {
  island: 'province',
  time_zone: 'province',
  vendor_province: 'vendor',
  price_band: 'product',
};

/** The key of the cells that a dimension is told by. */
export function keyOfDimension(id: string): string {
  return derived[id] ?? id;
}
