import { sql } from 'kysely';
import {
  addMonths,
  type BusinessMonth,
  monthOf,
  type Period,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';
import type { Fact } from '../fact.ts';
import { saleLine } from '../sale-line.ts';

/** The months that a period touches, and the one before them: what vendors did in the whole of each. */
export function vendorMonthsOf({ from, to }: Period): {
  first: BusinessMonth;
  last: BusinessMonth;
  days: Period;
} {
  const [first, last] = [monthOf(from), monthOf(to)];
  const before = first === '0000-01' ? first : addMonths(first, -1);
  return { first, last, days: { from: `${before}-01`, to: periodOfMonth(last).to } };
}

/** Each vendor and month that the period touches: whether he sold in it, and in the month before it. */
export const vendorMonth: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => {
    const { first, last, days } = vendorMonthsOf(period);
    return sql`(
      with active as (
        select distinct vendor_id, substr(day, 1, 7) as month from sale_line
        where currency_id = ${currencyId} and day between ${days.from} and ${days.to}
          and vendor_id is not null
      )
      select m.vendor_id, m.month, max(m.month || '-01', ${period.from}) as day,
        ${currencyId} as currency_id, max(m.is_active) as is_active,
        max(m.was_active) as was_active, max(m.is_active) * max(m.was_active) as is_retained
      from (
        select vendor_id, month, 1 as is_active, 0 as was_active from active
        union all
        select vendor_id, substr(date(month || '-01', '+1 month'), 1, 7), 0, 1 from active
      ) m
      where m.month between ${first} and ${last}
      group by m.vendor_id, m.month
    )`;
  },
  keys: { month: sql`f.month`, vendor: sql`f.vendor_id` },
};
