import { sql } from 'kysely';
import { orderMethodKey } from '../code-keys.ts';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { placeKeys } from '../place-keys.ts';

/** Lines of confirmed orders that charge the delivery, by the carrier that the order names. */
export const deliveryLine: Fact = {
  entities: ['order', 'order_line', 'carrier', 'partner'],
  rows: ({ period }) => sql`(
    select l.order_id, o.ordered_day as day, o.carrier_id, c.province_id, l.total_minor,
      l.currency_id
    from central_order o
      join central_order_line l on l.order_id = o.id and l.is_delivery = 1
      left join central_partner c on c.id = o.partner_id
    where o.state = 'sale' and l.display_kind is null
      and o.ordered_day between ${period.from} and ${period.to}
  )`,
  order: ownOrder,
  keys: {
    ...calendarKeys,
    ...placeKeys,
    carrier: sql`f.carrier_id`,
    payment_method: orderMethodKey,
  },
};
