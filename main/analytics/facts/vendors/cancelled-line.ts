import { sql } from 'kysely';
import { type Fact, ownOrder } from '../fact.ts';
import { goodsKeys } from '../goods-keys.ts';
import { saleLine } from '../sale-line.ts';

/** Goods lines of cancelled orders, as the view sale_line has those of confirmed ones. */
export const cancelledLine: Fact = {
  entities: saleLine.entities,
  rows: ({ period }) => sql`(
    select l.order_id, o.ordered_day as day, c.province_id, v.product_id, p.category_id,
      coalesce(l.vendor_id, p.vendor_id) as vendor_id, l.currency_id
    from central_order o
      join central_order_line l on l.order_id = o.id
      left join central_variant v on v.id = l.variant_id
      left join product_vendor p on p.product_id = v.product_id
      left join central_partner c on c.id = o.partner_id
    where o.state = 'cancel' and l.display_kind is null and l.is_delivery = 0
      and l.is_down_payment = 0 and o.ordered_day between ${period.from} and ${period.to}
  )`,
  order: ownOrder,
  keys: goodsKeys,
};
