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
  pathOf(categoryId: number | null): readonly number[];
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
  const lines: PricedInput[] = [];
  const unpriced: OrderInputs['unpriced'] = [];
  let takesOff = false;
  for (const row of rows) {
    if (row.subtotal_minor < 0) takesOff = true;
    else if (row.currency_id !== around.currencyId) unpriced.push({ row, why: 'other_currency' });
    else if (row.vendor_id === null) unpriced.push({ row, why: 'no_vendor' });
    else lines.push(inputOf(row, row.vendor_id, around));
  }
  if (takesOff) takeOff(lines, rows, around);
  shareShipping(lines, around);
  return { lines, unpriced };
}

function inputOf(row: GoodsRow, vendorId: number, around: Surroundings): PricedInput {
  const { category_id, day, order_id, line_id, subtotal_minor } = row;
  return {
    lineId: line_id,
    orderId: order_id,
    day,
    vendorId,
    productId: row.product_id,
    categoryId: category_id,
    categoryPath: around.pathOf(category_id),
    provinceId: row.province_id,
    paymentMethod: around.methodOf(order_id),
    tier: around.tierOf(vendorId, day),
    quantityMicro: row.quantity_micro,
    base: rupiahOf(subtotal_minor, around.decimals),
    shipping: 0,
    monthGmvBefore: rupiahOf(around.gmvMinorBefore(line_id), around.decimals),
    orderOrdinal: around.ordinalOf(order_id, vendorId),
    gross: subtotal_minor,
    discount: 0,
  };
}

export function rupiahOf(minor: number, decimals: number): number {
  return scaled(minor, [1, 10 ** decimals]);
}

/** From each vendor's lines what he took off, each by its part and never more than it was sold for; rounded once. */
function takeOff(
  lines: readonly PricedInput[],
  rows: readonly GoodsRow[],
  { currencyId, decimals }: Surroundings,
): void {
  const given = rows.filter((row) => row.subtotal_minor < 0 && row.currency_id === currencyId);
  for (const [vendorId, those] of Map.groupBy(given, (row) => row.vendor_id)) {
    if (vendorId === null) continue;
    const own = lines.filter((line) => line.vendorId === vendorId);
    const sold = own.reduce((sum, { gross }) => sum + gross, 0);
    if (sold === 0) continue;
    const given = -those.reduce((sum, { subtotal_minor }) => sum + subtotal_minor, 0);
    const parts = allocate(
      Math.min(given, sold),
      own.map(({ gross }) => gross),
    );
    for (const [index, line] of own.entries()) {
      line.discount = parts[index] ?? 0;
      line.base = rupiahOf(line.gross - line.discount, decimals);
    }
  }
}

/** Each its part of the order's delivery, by what it was sold for. */
function shareShipping(lines: readonly PricedInput[], around: Surroundings): void {
  const [first] = lines;
  if (first === undefined) return;
  const minor = around.shippingMinorOf(first.orderId);
  const whole = minor > 0 ? rupiahOf(minor, around.decimals) : 0;
  if (whole <= 0) return;
  const weights = lines.map(({ gross }) => gross);
  const parts = allocate(
    whole,
    weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
  );
  for (const [index, line] of lines.entries()) line.shipping = parts[index] ?? 0;
}
