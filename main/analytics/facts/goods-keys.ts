import { sql } from 'kysely';
import { orderMethodKey, provinceKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';

/** What a vendor's own goods line can be broken down by. */
export const ownGoodsKeys: Fact['keys'] = {
  ...calendarKeys,
  province: provinceKey,
  category: sql`f.category_id`,
  product: sql`f.product_id`,
};

/** What a goods line can be broken down by, sold or returned: both views have these columns. */
export const goodsKeys: Fact['keys'] = {
  ...ownGoodsKeys,
  vendor: sql`f.vendor_id`,
  payment_method: orderMethodKey,
};
