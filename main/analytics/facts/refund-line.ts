import { sql } from 'kysely';
import { orderMethodKey, provinceKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';

/** Goods lines of posted credit notes: the view refund_line. */
export const refundLine: Fact = {
  entities: ['invoice', 'invoice_line', 'order_line', 'product', 'partner'],
  rows: ({ period }) =>
    sql`(select * from refund_line where day between ${period.from} and ${period.to})`,
  keys: {
    ...calendarKeys,
    province: provinceKey,
    vendor: sql`f.vendor_id`,
    category: sql`f.category_id`,
    product: sql`f.product_id`,
    payment_method: orderMethodKey,
  },
};
