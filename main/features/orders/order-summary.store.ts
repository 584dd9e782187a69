import { type RawBuilder, sql } from 'kysely';

/*
 * What one word says about several payments, shipments or lines of the order `o`.
 */

/** The payment that counts: the furthest in its states, the latest of those. Money given back is none. */
export const decisivePayment: RawBuilder<number | null> = sql`(
  select p.id from central_payment_order po join central_payment p on p.id = po.payment_id
  where po.order_id = o.id and p.operation is not 'refund'
  order by case p.state
    when 'done' then 0 when 'authorized' then 1 when 'pending' then 2
    when 'error' then 3 when 'cancel' then 4 else 5
  end, p.changed_at desc, p.id desc
  limit 1
)`;

/** As far as the slowest parcel to the buyer; cancelled only where all are. */
export const shipmentState: RawBuilder<string | null> = sql`(
  select s.state from central_shipment s
  where s.order_id = o.id and coalesce(s.direction, 'outgoing') = 'outgoing'
  order by case s.state
    when 'draft' then 0 when 'waiting' then 1 when 'confirmed' then 2
    when 'assigned' then 3 when 'done' then 4 else 5
  end, s.id
  limit 1
)`;

export const vendorCount: RawBuilder<number> = sql`(
  select count(distinct coalesce(l.vendor_id, pv.vendor_id))
  from central_order_line l
  left join central_variant v on v.id = l.variant_id
  left join product_vendor pv on pv.product_id = v.product_id
  where l.order_id = o.id and l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
)`;
