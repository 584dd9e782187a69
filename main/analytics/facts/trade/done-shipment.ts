import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { placeKeys } from '../place-keys.ts';

/** Shipments that left, by the business day on which they did; the province is that of the order's customer. */
export const doneShipment: Fact = {
  entities: ['shipment', 'carrier', 'order', 'partner'],
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select s.order_id, s.carrier_id, c.province_id, ${currencyId} as currency_id,
      s.due_at is not null as is_due, coalesce(s.done_at <= s.due_at, 0) as is_on_time,
      date(s.done_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_shipment s
      left join central_order o on o.id = s.order_id
      left join central_partner c on c.id = o.partner_id
    where s.state = 'done' and s.direction = 'outgoing'
      and s.done_at >= ${startOfDay(period.from)}
      and s.done_at < ${startOfDay(addDays(period.to, 1))}
  )`,
  order: ownOrder,
  keys: { ...calendarKeys, ...placeKeys, carrier: sql`f.carrier_id` },
};
