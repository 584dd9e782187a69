import { sql } from 'kysely';
import type { Fact } from '../fact.ts';

/** The day under which is kept what has none: what stands now. */
export const NOW = '0000-01-01';

/** What lies in our own places now, whatever the period: stock has no history. */
export const productStock: Fact = {
  entities: ['stock', 'product', 'variant', 'supplier'],
  isOfCompany: true,
  rows: ({ currencyId }) => sql`(
    select v.product_id, p.category_id, p.vendor_id, s.quantity_micro, s.reserved_micro,
      ${NOW} as day, ${currencyId} as currency_id
    from central_stock s
      left join central_variant v on v.id = s.variant_id
      left join product_vendor p on p.product_id = v.product_id
  )`,
  keys: { vendor: sql`f.vendor_id`, category: sql`f.category_id`, product: sql`f.product_id` },
};
