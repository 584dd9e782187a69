import { sql } from 'kysely';
import { calendarKeys, type Fact } from '../fact.ts';
import { saleLine } from '../sale-line.ts';

/** The day on which a vendor first sold anything, where it falls in the period. */
export const firstSale: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select vendor_id, currency_id, min(day) as day from sale_line
    where currency_id = ${currencyId} and day <= ${period.to} and vendor_id is not null
    group by vendor_id having min(day) >= ${period.from}
  )`,
  keys: { ...calendarKeys, vendor: sql`f.vendor_id` },
};
