import { sql } from 'kysely';
import { orderMethodKey, provinceKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';

/** What a goods line can be broken down by, sold or returned: both views have these columns. */
export const goodsKeys: Fact['keys'] = {
  ...calendarKeys,
  province: provinceKey,
  vendor: sql`f.vendor_id`,
  category: sql`f.category_id`,
  product: sql`f.product_id`,
  payment_method: orderMethodKey,
};
