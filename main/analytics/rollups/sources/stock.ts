import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { NOW } from '../../facts/products/product-stock.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const names = ['product', 'category', 'vendor', 'quantity_micro', 'reserved_micro'];

/** Stock has no currency: all counts alike. */
const NO_CURRENCY = 0;

const allStock = template(() =>
  query(sql`select ${sql.lit(NOW)}, v.product_id, p.category_id, p.vendor_id, s.quantity_micro,
      s.reserved_micro, ${sql.lit(NO_CURRENCY)}
    from central_stock s
      left join central_variant v on v.id = s.variant_id
      left join product_vendor p on p.product_id = v.product_id`),
);

/** What lies in our own places, as facts/products/product-stock.ts has it: all under the one day. */
export const stock: Source = {
  id: 'stock',
  version: 1,
  days: query(sql<{ day: string | null }>`select ${sql.lit(NOW)} as day`),
  read: (db, { from, to }) =>
    from <= NOW && NOW <= to
      ? byDay(db.tuples(allStock({})), (some) => takeColumns(some, names, NO_CURRENCY))
      : new Map(),
};
