import { sql } from 'kysely';
import { calendarKeys, type Fact } from '../fact.ts';
import { saleLine } from '../sale-line.ts';

/** Customers on their first day of each month in which they bought, by the month in which they first did. */
export const cohortVisit: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select v.day, v.currency_id, v.cohort_month
    from (
      select customer_id, currency_id, min(day) as day,
        substr(min(min(day)) over (partition by customer_id), 1, 7) as cohort_month
      from sale_line
      where currency_id = ${currencyId} and day <= ${period.to}
      group by customer_id, substr(day, 1, 7)
    ) v
    where v.day >= ${period.from}
  )`,
  keys: { ...calendarKeys, cohort_month: sql`f.cohort_month` },
};
