import { customerActive } from './customers/customer-active.rollup.ts';
import { customerCohort } from './customers/customer-cohort.rollup.ts';
import { customerDay } from './customers/customer-day.rollup.ts';
import { customerMethod } from './customers/customer-method.rollup.ts';
import { customerNew } from './customers/customer-new.rollup.ts';
import { customerProvince } from './customers/customer-province.rollup.ts';
import { customerRfm } from './customers/customer-rfm.rollup.ts';
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
import { deliveryCharged } from './orders/delivery-charged.rollup.ts';
import { orderCancelled } from './orders/order-cancelled.rollup.ts';
import { orderConfirmed } from './orders/order-confirmed.rollup.ts';
import { paymentDone } from './orders/payment-done.rollup.ts';
import { paymentFailed } from './orders/payment-failed.rollup.ts';
import { shipmentDone } from './orders/shipment-done.rollup.ts';
import { ratingByProduct } from './products/rating-by-product.rollup.ts';
import { stockByProduct } from './products/stock-by-product.rollup.ts';
import type { Rollup, SourceId } from './rollup.ts';
import { cancelledLines } from './sources/cancelled-line.ts';
import { deliveries } from './sources/delivery.ts';
import { donePayments } from './sources/done-payment.ts';
import { doneShipments } from './sources/done-shipment.ts';
import { failedPayments } from './sources/failed-payment.ts';
import { cancelledOrders, confirmedOrders } from './sources/order-header.ts';
import { givenRatings } from './sources/rating.ts';
import { refundLines } from './sources/refund-line.ts';
import { saleLines } from './sources/sale-line.ts';
import type { Source } from './sources/source.ts';
import { stock } from './sources/stock.ts';
import { knownVendors } from './sources/vendor.ts';
import { vendorShipments } from './sources/vendor-shipment.ts';
import { cancelledByProduct } from './vendors/cancelled-by-product.rollup.ts';
import { cancelledByVendor } from './vendors/cancelled-by-vendor.rollup.ts';
import { cancelledGoods } from './vendors/cancelled-goods.rollup.ts';
import { knownVendorNow } from './vendors/known-vendor.rollup.ts';
import { shipmentByVendor } from './vendors/shipment-by-vendor.rollup.ts';
import { shippedProduct } from './vendors/shipped-product.rollup.ts';

/** In the order in which they are asked: of two that hold an answer the smaller comes first. */
export const rollups: readonly Rollup[] = [
  ...[saleTotal, saleByBuyer, saleByCategory, saleByVendor, saleByProduct, basket, customerDay],
  ...[refundTotal, refundByBuyer, refundByCategory, refundByVendor, refundByProduct],
  ...[orderConfirmed, orderCancelled],
  ...[paymentDone, paymentFailed, shipmentDone, deliveryCharged],
  ...[cancelledGoods, cancelledByVendor, cancelledByProduct, shipmentByVendor, shippedProduct],
  ...[knownVendorNow, stockByProduct, ratingByProduct],
  ...[customerActive, customerNew, customerProvince, customerMethod, customerCohort],
  ...[customerSecond, customerRfm],
];

/** What is read from the rows of a day. Two are not: see `derived`. */
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
  deliveries,
  cancelledLines,
  vendorShipments,
  knownVendors,
];

/** What is made of the cells of others: see build/activity.ts and build/rfm.ts. */
export const derived = ['activity', 'rfm'] as const;

/** Rows in other currencies, by currency and by what they are of. */
export function foreignOf(source: SourceId): Rollup {
  const id = `${source}_foreign`;
  const keys = ['currency', 'of'];
  const foreign: Rollup = { id, version: 2, source, fact: null, keys, sums: [] };
  return isLive(source) ? { ...foreign, live: true } : foreign;
}

const known = Map.groupBy(rollups, ({ source }) => source);

export function rollupsOf(source: SourceId): readonly Rollup[] {
  const counted = known.get(source) ?? [];
  return derived.some((one) => one === source) ? counted : [...counted, foreignOf(source)];
}

function isLive(source: SourceId): boolean {
  return known.get(source)?.some(({ live }) => live === true) === true;
}

/** What is kept right of a source within each transaction. */
export function liveOf(source: SourceId): readonly Rollup[] {
  return isLive(source) ? rollupsOf(source).filter(({ live }) => live === true) : [];
}

export const liveSources = [saleLines];

/** What cells of a source are of: its definitions, and the currency that they are summed in. */
export function stampOf(source: SourceId, currencyId: number): string {
  const version = sources.find(({ id }) => id === source)?.version ?? 1;
  const made = rollupsOf(source).map((rollup) => `${rollup.id}:${rollup.version}`);
  return [currencyId, version, ...made].join(' ');
}
