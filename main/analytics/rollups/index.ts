import { customerActive } from './customers/customer-active.rollup.ts';
import { customerCohort } from './customers/customer-cohort.rollup.ts';
import { customerDay } from './customers/customer-day.rollup.ts';
import { customerNew } from './customers/customer-new.rollup.ts';
import { customerProvince } from './customers/customer-province.rollup.ts';
import { customerSecond } from './customers/customer-second.rollup.ts';
import { refundByBuyer } from './goods/refund-by-buyer.rollup.ts';
import { refundByCategory } from './goods/refund-by-category.rollup.ts';
import { refundByProduct } from './goods/refund-by-product.rollup.ts';
import { refundByVendor } from './goods/refund-by-vendor.rollup.ts';
import { refundTotal } from './goods/refund-total.rollup.ts';
import { saleByBuyer } from './goods/sale-by-buyer.rollup.ts';
import { saleByCategory } from './goods/sale-by-category.rollup.ts';
import { saleByProduct } from './goods/sale-by-product.rollup.ts';
import { saleByVendor } from './goods/sale-by-vendor.rollup.ts';
import { saleTotal } from './goods/sale-total.rollup.ts';
import { basket } from './orders/basket.rollup.ts';
import { orderCancelled } from './orders/order-cancelled.rollup.ts';
import { orderConfirmed } from './orders/order-confirmed.rollup.ts';
import { paymentDone } from './orders/payment-done.rollup.ts';
import { paymentFailed } from './orders/payment-failed.rollup.ts';
import { shipmentDone } from './orders/shipment-done.rollup.ts';
import { ratingByProduct } from './products/rating-by-product.rollup.ts';
import { stockByProduct } from './products/stock-by-product.rollup.ts';
import type { Rollup, SourceId } from './rollup.ts';
import { donePayments } from './sources/done-payment.ts';
import { doneShipments } from './sources/done-shipment.ts';
import { failedPayments } from './sources/failed-payment.ts';
import { cancelledOrders, confirmedOrders } from './sources/order-header.ts';
import { givenRatings } from './sources/rating.ts';
import { refundLines } from './sources/refund-line.ts';
import { saleLines } from './sources/sale-line.ts';
import type { Source } from './sources/source.ts';
import { stock } from './sources/stock.ts';

/** In the order in which they are asked: of two that hold an answer the smaller comes first. */
export const rollups: readonly Rollup[] = [
  ...[saleTotal, saleByBuyer, saleByCategory, saleByVendor, saleByProduct, basket, customerDay],
  ...[refundTotal, refundByBuyer, refundByCategory, refundByVendor, refundByProduct],
  ...[orderConfirmed, orderCancelled, paymentDone, paymentFailed, shipmentDone],
  ...[stockByProduct, ratingByProduct],
  ...[customerActive, customerNew, customerProvince, customerCohort, customerSecond],
];

/** What is read from the rows of a day. The source `activity` is not: see activity.ts. */
export const sources: readonly Source[] = [
  saleLines,
  refundLines,
  confirmedOrders,
  cancelledOrders,
  donePayments,
  failedPayments,
  doneShipments,
  stock,
  givenRatings,
];

/** Rows in other currencies, by currency. */
export function foreignOf(source: SourceId): Rollup {
  const id = `${source}_foreign`;
  return { id, version: 1, source, fact: null, keys: ['currency'], sums: [] };
}

const known = Map.groupBy(rollups, ({ source }) => source);

export function rollupsOf(source: SourceId): readonly Rollup[] {
  const counted = known.get(source) ?? [];
  return source === 'activity' ? counted : [...counted, foreignOf(source)];
}

/** What cells of a source are of: its definitions, and the currency that they are summed in. */
export function stampOf(source: SourceId, currencyId: number): string {
  const version = sources.find(({ id }) => id === source)?.version ?? 1;
  const made = rollupsOf(source).map((rollup) => `${rollup.id}:${rollup.version}`);
  return [currencyId, version, ...made].join(' ');
}
