import { sql } from 'kysely';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { saleLine } from '../sale-line.ts';

/** A customer's second order ever, where it falls in the period, with the days since the first. */
export const secondOrder: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select n.order_id, n.day, n.currency_id,
      cast(julianday(n.day) - julianday(n.first_day) as integer) as gap_days
    from (
      select o.order_id, o.day, o.currency_id,
        row_number() over w as place, lag(o.day) over w as first_day
      from (
        select distinct customer_id, order_id, day, currency_id from sale_line
        where currency_id = ${currencyId} and day <= ${period.to}
      ) o
      window w as (partition by o.customer_id order by o.day, o.order_id)
    ) n
    where n.place = 2 and n.day >= ${period.from}
  )`,
  order: ownOrder,
  keys: calendarKeys,
};
