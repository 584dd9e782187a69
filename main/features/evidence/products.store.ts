import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** How many of these products this vendor sells. */
export function countProductsOf(db: Reader, vendorId: number, products: readonly number[]): number {
  if (products.length === 0) return 0;
  const found = db.all(
    read
      .selectFrom('product_vendor')
      .select('product_id')
      .where('vendor_id', '=', vendorId)
      .where('product_id', 'in', products),
  );
  return found.length;
}
