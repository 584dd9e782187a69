import type { PricedInput } from '../inputs/order-inputs.ts';
import type { FrozenCharge } from '../pricing/price.ts';
import type { FrozenLine } from './frozen.store.ts';
import { lineBaseOf, pathOf } from './reversals-in.ts';

/** The inputs as they were frozen, one for each line. */
export function frozenInputs(prices: readonly FrozenLine[], decimals: number): PricedInput[] {
  const lines = new Map<number, PricedInput>();
  for (const row of prices) {
    if (!lines.has(row.line_id)) lines.set(row.line_id, inputOf(row, decimals));
  }
  return [...lines.values()];
}

function inputOf(row: FrozenLine, decimals: number): PricedInput {
  return {
    lineId: row.line_id,
    orderId: row.order_id,
    day: row.order_day,
    vendorId: row.vendor_id,
    productId: row.product_id,
    categoryId: row.category_id,
    categoryPath: pathOf(row),
    provinceId: row.province_id,
    paymentMethod: row.payment_method,
    tier: row.tier,
    quantityMicro: row.quantity_micro,
    base: lineBaseOf(row, decimals),
    shipping: row.shipping,
    monthGmvBefore: row.gmv_before,
    orderOrdinal: row.ordinal,
    gross: row.gross_minor,
    discount: row.discount_minor,
  };
}

export function frozenCharge({ line_id, charge, rule, amount, tax }: FrozenLine): FrozenCharge {
  return { lineId: line_id, charge, version: rule, amount, tax };
}
