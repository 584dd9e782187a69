import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { doneShipment } from '../trade/done-shipment.ts';

/** Shipments that left, once for each vendor with goods in the order that they are of. */
export const vendorShipment: Fact = {
  entities: [...doneShipment.entities, 'order_line', 'product', 'variant', 'supplier'],
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select distinct s.id, s.order_id, s.carrier_id, coalesce(l.vendor_id, p.vendor_id) as vendor_id,
      s.due_at is not null as is_due, coalesce(s.done_at <= s.due_at, 0) as is_on_time,
      date(s.done_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day,
      ${currencyId} as currency_id
    from central_shipment s
      left join central_order_line l on l.order_id = s.order_id and l.display_kind is null
        and l.is_delivery = 0 and l.is_down_payment = 0
      left join central_variant v on v.id = l.variant_id
      left join product_vendor p on p.product_id = v.product_id
    where s.state = 'done' and s.direction = 'outgoing'
      and s.done_at >= ${startOfDay(period.from)}
      and s.done_at < ${startOfDay(addDays(period.to, 1))}
  )`,
  order: ownOrder,
  keys: { ...calendarKeys, vendor: sql`f.vendor_id`, carrier: sql`f.carrier_id` },
};
