import { sql } from 'kysely';
import { calendarKeys, type Fact, ownOrder } from './fact.ts';
import { placeKeys } from './place-keys.ts';
import { saleLine } from './sale-line.ts';

/**
 * A customer's first goods line ever, where it falls in the period: the first of the period, of customers without
 * an earlier one. Earlier ones are sought per customer, through the orders of the contacts that belong to him;
 * the unary plus keeps the planner from walking all earlier days instead.
 */
export const firstOrder: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select * from (
      select order_id, day, currency_id, customer_id, province_id,
        row_number() over (partition by customer_id order by ordered_at, order_id, line_id) as place
      from sale_line
      where day between ${period.from} and ${period.to} and currency_id = ${currencyId}
    ) n
    where n.place = 1 and not exists (
      select 1 from sale_line e
      where e.customer_id = n.customer_id and e.currency_id = ${currencyId}
        and +e.day < ${period.from}
        and e.order_id in (
          select o.id from central_order o
          where o.partner_id = n.customer_id and o.ordered_day < ${period.from}
          union all
          select o.id from central_partner m join central_order o on o.partner_id = m.id
          where m.commercial_id = n.customer_id and o.ordered_day < ${period.from}
        )
    )
  )`,
  order: ownOrder,
  keys: { ...calendarKeys, ...placeKeys },
};
