import { sql } from 'kysely';
import { orderMethodKey } from './code-keys.ts';
import { calendarKeys, type Fact, ownOrder } from './fact.ts';
import { placeKeys } from './place-keys.ts';

/** Orders by their headers, in one state. */
function orderHeader(state: 'sale' | 'cancel'): Fact {
  return {
    entities: ['order', 'partner'],
    rows: ({ period }) => sql`(
      select o.id as order_id, o.ordered_day as day, o.total_minor, o.currency_id, c.province_id
      from central_order o left join central_partner c on c.id = o.partner_id
      where o.state = ${state} and o.ordered_day between ${period.from} and ${period.to}
    )`,
    order: ownOrder,
    ordersByDay: 'rows',
    foreignBy: ownOrder,
    keys: { ...calendarKeys, ...placeKeys, payment_method: orderMethodKey },
  };
}

export const confirmedOrder = orderHeader('sale');
export const cancelledOrder = orderHeader('cancel');
