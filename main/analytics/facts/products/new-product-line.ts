import { sql } from 'kysely';
import { type Fact, ownOrder } from '../fact.ts';
import { periodBefore } from '../period-before.ts';
import { saleLine } from '../sale-line.ts';

const goods = {
  category: sql<number>`f.category_id`,
  product: sql<number>`f.product_id`,
  vendor: sql<number>`f.vendor_id`,
} as const;

/** Goods lines of products that nobody bought before the period. */
export const newProductLine: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select s.* from sale_line s
    where s.day between ${period.from} and ${period.to} and s.currency_id = ${currencyId}
      and s.product_id is not null and s.product_id not in (
        select e.product_id from sale_line e
        where e.day < ${period.from} and e.currency_id = ${currencyId}
          and e.product_id is not null
      )
  )`,
  order: ownOrder,
  keys: goods,
};

/** Goods lines of the period before of products that nobody bought in this one. */
export const stoppedProductLine: Fact = {
  entities: saleLine.entities,
  isOfCompany: true,
  rows: ({ period, currencyId }) => {
    const before = periodBefore(period);
    return sql`(
      select s.* from sale_line s
      where s.day between ${before.from} and ${before.to} and s.currency_id = ${currencyId}
        and s.product_id is not null and s.product_id not in (
          select e.product_id from sale_line e
          where e.day between ${period.from} and ${period.to} and e.currency_id = ${currencyId}
            and e.product_id is not null
        )
    )`;
  },
  order: ownOrder,
  keys: goods,
};
