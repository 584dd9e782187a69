import { sql } from 'kysely';
import type { Fact } from '../fact.ts';
import { saleLine } from '../sale-line.ts';

/** How many days the free stock should last at the pace of the last thirty, and of how many days those are. */
export const COVER_WANTED = 14;
export const DAYS_OF_PACE = 30;

/** Products that sold in the period of thirty days and whose free stock now lasts less than wanted. */
export const lowStock: Fact = {
  entities: [...saleLine.entities, 'stock'],
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select n.*, p.category_id, p.vendor_id, ${period.to} as day, ${currencyId} as currency_id
    from (
      select k.product_id, k.available_micro, u.sold_micro,
        u.sold_micro * ${sql.lit(COVER_WANTED)} / ${sql.lit(DAYS_OF_PACE)} - k.available_micro
          as lacking_micro
      from (
        select v.product_id, sum(s.quantity_micro - s.reserved_micro) as available_micro
        from central_stock s join central_variant v on v.id = s.variant_id
        group by v.product_id
      ) k
      join (
        select product_id, sum(quantity_micro) as sold_micro from sale_line
        where day between ${period.from} and ${period.to} and currency_id = ${currencyId}
        group by product_id
      ) u on u.product_id = k.product_id
      where u.sold_micro > 0
    ) n
      left join product_vendor p on p.product_id = n.product_id
    where n.lacking_micro > 0
  )`,
  keys: { vendor: sql`f.vendor_id`, category: sql`f.category_id`, product: sql`f.product_id` },
};
