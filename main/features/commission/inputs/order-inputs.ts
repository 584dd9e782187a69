import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import { allocate } from '../../../../shared/kernel/money.ts';
import { scaled } from '../../../../shared/kernel/rate.ts';
import type { LineInput } from '../pricing/priced.ts';
import type { GoodsRow } from './goods.store.ts';

/** A line's input with what its base comes from, in minor units. */
export interface PricedInput extends LineInput {
  gross: number;
  /** Its part of the discounts that its vendor gave on the order. */
  discount: number;
}

/** Why a goods line is not priced at all. */
export type Unpriced = 'no_vendor' | 'other_currency';

export interface Surroundings {
  currencyId: number;
  decimals: number;
  pathOf(categoryId: number): readonly number[];
  tierOf(vendorId: number, day: BusinessDay): string | null;
  methodOf(orderId: number): string | null;
  shippingMinorOf(orderId: number): number;
  gmvMinorBefore(lineId: number): number;
  ordinalOf(orderId: number, vendorId: number): number;
}

export interface OrderInputs {
  lines: PricedInput[];
  unpriced: { row: GoodsRow; why: Unpriced }[];
}

/**
 * One order's goods. A line that takes off is no line to price: of a vendor it lowers his lines' bases, each by its
 * part; of nobody it is the platform's own money and lowers none.
 */
export function orderInputs(rows: readonly GoodsRow[], around: Surroundings): OrderInputs {
  const priced: Sold[] = [];
  const unpriced: OrderInputs['unpriced'] = [];
  for (const row of rows) {
    if (row.subtotal_minor < 0) continue;
    const { vendor_id, currency_id } = row;
    if (currency_id !== around.currencyId) unpriced.push({ row, why: 'other_currency' });
    else if (vendor_id === null) unpriced.push({ row, why: 'no_vendor' });
    else priced.push({ row, vendorId: vendor_id });
  }
  const discounts = discountsOf(rows, priced, around.currencyId);
  const shipping = shippingParts(priced, around);
  const lines = priced.map((sold, index) =>
    inputOf(sold, { discount: discounts[index] ?? 0, shipping: shipping[index] ?? 0 }, around),
  );
  return { lines, unpriced };
}

interface Sold {
  row: GoodsRow;
  vendorId: number;
}

function inputOf(
  { row, vendorId }: Sold,
  { discount, shipping }: { discount: number; shipping: number },
  around: Surroundings,
): PricedInput {
  const { category_id, day, order_id, line_id } = row;
  return {
    lineId: line_id,
    orderId: order_id,
    day,
    vendorId,
    productId: row.product_id,
    categoryId: category_id,
    categoryPath: category_id === null ? [] : around.pathOf(category_id),
    provinceId: row.province_id,
    paymentMethod: around.methodOf(order_id),
    tier: around.tierOf(vendorId, day),
    quantityMicro: row.quantity_micro,
    base: baseOf({ gross: row.subtotal_minor, discount }, around.decimals),
    shipping,
    monthGmvBefore: rupiahOf(around.gmvMinorBefore(line_id), around.decimals),
    orderOrdinal: around.ordinalOf(order_id, vendorId),
    gross: row.subtotal_minor,
    discount,
  };
}

/** Price less the seller's own discount, rounded once. */
export function baseOf(
  { gross, discount }: { gross: number; discount: number },
  decimals: number,
): number {
  return rupiahOf(gross - discount, decimals);
}

export function rupiahOf(minor: number, decimals: number): number {
  return scaled(minor, [1, 10 ** decimals]);
}

/** Never more than what was sold. */
function discountsOf(
  rows: readonly GoodsRow[],
  priced: readonly Sold[],
  currencyId: number,
): number[] {
  const discounts = priced.map(() => 0);
  const given = rows.filter((row) => row.subtotal_minor < 0 && row.currency_id === currencyId);
  for (const [vendorId, those] of Map.groupBy(given, (row) => row.vendor_id)) {
    if (vendorId === null) continue;
    const own = priced.map((sold) => (sold.vendorId === vendorId ? sold.row.subtotal_minor : 0));
    const sold = own.reduce((sum, one) => sum + one, 0);
    const given = -those.reduce((sum, { subtotal_minor }) => sum + subtotal_minor, 0);
    if (sold === 0) continue;
    allocate(Math.min(given, sold), own).forEach((part, index) => {
      discounts[index] = (discounts[index] ?? 0) + part;
    });
  }
  return discounts;
}

function shippingParts(priced: readonly Sold[], around: Surroundings): number[] {
  const [first] = priced;
  if (first === undefined) return [];
  const whole = rupiahOf(around.shippingMinorOf(first.row.order_id), around.decimals);
  if (whole <= 0) return priced.map(() => 0);
  const weights = priced.map(({ row }) => row.subtotal_minor);
  return allocate(whole, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
}
