import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import { productIdsOf } from '../sold-lines.store.ts';

export type ShelvedProduct = ReturnType<typeof listShelf>[number];

/** Products on offer of one vendor, with what lies in stock and is promised to nobody. */
export function listShelf(db: Reader, vendorId: number) {
  return db.all(
    read
      .selectFrom(productIdsOf(vendorId).as('v'))
      .innerJoin('product_mine as p', 'p.id', 'v.id')
      .leftJoin('central_product as c', 'c.id', 'v.id')
      .leftJoin('central_currency as m', 'm.id', 'p.currency_id')
      .select(['p.id', 'p.name', 'p.sku', 'p.category_id', 'p.list_price_micro'])
      .select(['c.has_description', 'c.has_photo'])
      .select(['p.weight_micro', 'p.published', 'p.sale_ok', 'm.name as currency', 'm.decimals'])
      .select(
        sql<number>`coalesce((
          select sum(s.quantity_micro - s.reserved_micro) from central_variant w
          join central_stock s on s.variant_id = w.id where w.product_id = p.id
        ), 0)`.as('stock_micro'),
      )
      .where('p.active', '=', 1)
      .orderBy('p.name')
      .orderBy('p.id'),
  );
}
