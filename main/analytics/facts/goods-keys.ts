import { sql } from 'kysely';
import { orderMethodKey } from './code-keys.ts';
import { calendarKeys, type Fact } from './fact.ts';
import { placeKeys, vendorProvinceKey } from './place-keys.ts';
import { priceBandKey } from './products/price-band.ts';

const ownKeys: Fact['keys'] = {
  ...placeKeys,
  category: sql`f.category_id`,
  product: sql`f.product_id`,
  price_band: priceBandKey,
};

/** What a vendor's own goods line can be broken down by. */
export const ownGoodsKeys: Fact['keys'] = { ...calendarKeys, ...ownKeys };

/** What a goods line can be broken down by where its period is taken as a whole. */
export const goodsKeysOfPeriod: Fact['keys'] = {
  ...ownKeys,
  vendor: sql`f.vendor_id`,
  vendor_province: vendorProvinceKey,
  payment_method: orderMethodKey,
};

/** What a goods line can be broken down by, sold or returned: both views have these columns. */
export const goodsKeys: Fact['keys'] = { ...calendarKeys, ...goodsKeysOfPeriod };
