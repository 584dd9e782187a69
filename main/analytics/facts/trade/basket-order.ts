import { sql } from 'kysely';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { saleLine } from '../sale-line.ts';
import { bandSql } from './value-band.ts';

/** More lines than that are counted as so many. */
export const LINES_AT_MOST = 20;

/** Confirmed orders, each with how many goods lines it has and what they come to. */
export const basketOrder: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select s.order_id, s.day, s.currency_id, count(*) as lines, sum(s.total_minor) as basket_total
    from sale_line s
    where s.day between ${period.from} and ${period.to} and s.currency_id = ${currencyId}
    group by s.order_id
  )`,
  order: ownOrder,
  keys: {
    ...calendarKeys,
    basket_lines: sql`min(f.lines, ${sql.lit(LINES_AT_MOST)})`,
    basket_value: bandSql(sql<number>`f.basket_total`),
  },
};
