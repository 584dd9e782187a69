import { sql } from 'kysely';
import { orderMethodKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';
import { placeKeys, vendorProvinceKey } from './place-keys.ts';
import { priceBandKey } from './products/price-band.ts';

/** What a vendor's own goods line can be broken down by. */
export const ownGoodsKeys: Fact['keys'] = {
  ...calendarKeys,
  ...placeKeys,
  category: sql`f.category_id`,
  product: sql`f.product_id`,
  price_band: priceBandKey,
};

/** What a goods line can be broken down by, sold or returned: both views have these columns. */
export const goodsKeys: Fact['keys'] = {
  ...ownGoodsKeys,
  vendor: sql`f.vendor_id`,
  vendor_province: vendorProvinceKey,
  payment_method: orderMethodKey,
};
