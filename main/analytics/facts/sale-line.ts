import { sql } from 'kysely';
import { orderMethodKey, provinceKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';

/** Goods lines of confirmed orders: the view sale_line. */
export const saleLine: Fact = {
  entities: ['order', 'order_line', 'product', 'variant', 'supplier', 'partner'],
  rows: ({ period }) =>
    sql`(select * from sale_line where day between ${period.from} and ${period.to})`,
  keys: {
    ...calendarKeys,
    province: provinceKey,
    vendor: sql`f.vendor_id`,
    category: sql`f.category_id`,
    product: sql`f.product_id`,
    payment_method: orderMethodKey,
  },
};
