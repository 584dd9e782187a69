import { sql } from 'kysely';
import type { Fact } from '../fact.ts';
import { saleLine } from '../sale-line.ts';
import { rfmSegments } from './rfm-segments.ts';

const segment = sql.join(
  rfmSegments.map(
    ({ id, daysAtMost, ordersAtLeast, minorAtLeast }) => sql`
      when f.days_ago < ${sql.lit(daysAtMost)} and f.orders >= ${sql.lit(ordersAtLeast)}
        and (f.amount_minor >= ${sql.lit(minorAtLeast)} or ${sql.lit(minorAtLeast)} = 0)
      then ${sql.lit(id)}`,
  ),
  sql``,
);

/** Customers of the period, a year, as its last day sees them. */
export const rfmCustomer: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select n.*, ${period.to} as day, ${currencyId} as currency_id,
      cast(julianday(${period.to}) - julianday(n.last_day) as integer) as days_ago
    from (
      select customer_id, max(day) as last_day, count(distinct order_id) as orders,
        sum(total_minor) as amount_minor
      from sale_line
      where day between ${period.from} and ${period.to} and currency_id = ${currencyId}
      group by customer_id
    ) n
  )`,
  keys: { rfm_segment: sql`case ${segment} end` },
};
