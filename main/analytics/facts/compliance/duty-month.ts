import { sql } from 'kysely';
import type { Fact } from '../fact.ts';
import { complianceEntities } from './compliance-keys.ts';
import { dutiesHere } from './mandatory-duty.ts';

/** The last month whose end a duty saw; of the period's own last month that end is the period's. */
const lastMonthOf = (to: string) => sql`case when d.to_day is null or d.to_day >= ${to}
  then substr(${to}, 1, 7)
  else substr(date(d.to_day, '+1 day', 'start of month', '-1 day'), 1, 7) end`;

/** How many duties stood at the end of each month of the period, and how many of them were met. */
export const dutyMonth: Fact = {
  entities: complianceEntities,
  isOfCompany: true,
  isOfCertificates: true,
  isFew: true,
  rows: ({ period: { from, to }, currencyId }) => sql`(
    with recursive months(month) as (
      select substr(${from}, 1, 7)
      union all select substr(date(month || '-01', '+1 month'), 1, 7) from months
        where month < substr(${to}, 1, 7)
    ),
    stood as materialized (
      select d.subject, d.requirement, d.category_id,
        max(substr(d.from_day, 1, 7), substr(${from}, 1, 7)) as first, ${lastMonthOf(to)} as last,
        count(*) as duties, sum(d.met) as duties_met
      from ${dutiesHere} d
      where d.from_day <= ${to} and (d.to_day is null or d.to_day >= ${from})
      group by 1, 2, 3, 4, 5
    )
    select m.month, max(m.month || '-01', ${from}) as day, k.subject, k.requirement,
      k.category_id, k.duties, k.duties_met, ${currencyId} as currency_id
    from months m join stood k on m.month between k.first and k.last
  )`,
  keys: {
    month: sql`f.month`,
    category: sql`f.category_id`,
    requirement: sql`f.requirement`,
    subject: sql`f.subject`,
  },
};
