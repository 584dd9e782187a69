import { activeVendors } from './active-vendors.metric.ts';
import { averageOrderValue } from './average-order-value.metric.ts';
import { basketTotal } from './baskets/basket-total.metric.ts';
import { baskets } from './baskets/baskets.metric.ts';
import { itemsPerOrder } from './baskets/items-per-order.metric.ts';
import { unitsSold } from './baskets/units-sold.metric.ts';
import { cancelledOrders } from './cancelled-orders.metric.ts';
import { centralSales } from './central-sales.metric.ts';
import { cohortCustomers } from './customers/cohort-customers.metric.ts';
import { repeatRate } from './customers/repeat-rate.metric.ts';
import { returningCustomers } from './customers/returning-customers.metric.ts';
import { secondOrderDays } from './customers/second-order-days.metric.ts';
import { secondOrderGap } from './customers/second-order-gap.metric.ts';
import { secondOrders } from './customers/second-orders.metric.ts';
import { customers } from './customers.metric.ts';
import { gmv } from './gmv.metric.ts';
import type { Metric } from './metric.ts';
import { netSales } from './net-sales.metric.ts';
import { newCustomers } from './new-customers.metric.ts';
import { orders } from './orders.metric.ts';
import { cancellationRate } from './payments/cancellation-rate.metric.ts';
import { confirmedOrders } from './payments/confirmed-orders.metric.ts';
import { paymentSuccessRate } from './payments/payment-success-rate.metric.ts';
import { paymentsFailed } from './payments/payments-failed.metric.ts';
import { paymentsSucceeded } from './payments/payments-succeeded.metric.ts';
import { paymentsTried } from './payments/payments-tried.metric.ts';
import { placedOrders } from './payments/placed-orders.metric.ts';
import { refundRate } from './payments/refund-rate.metric.ts';
import { paymentsDone } from './payments-done.metric.ts';
import { ratingAverage } from './ratings/rating-average.metric.ts';
import { ratingResponseRate } from './ratings/rating-response-rate.metric.ts';
import { ratingSum } from './ratings/rating-sum.metric.ts';
import { ratings } from './ratings/ratings.metric.ts';
import { ratingsAnswered } from './ratings/ratings-answered.metric.ts';
import { refunds } from './refunds.metric.ts';
import { salesBeforeTax } from './sales-before-tax.metric.ts';
import { onTimeRate } from './shipments/on-time-rate.metric.ts';
import { shipmentsDone } from './shipments/shipments-done.metric.ts';
import { shipmentsDue } from './shipments/shipments-due.metric.ts';
import { shippedOnTime } from './shipments/shipped-on-time.metric.ts';
import { stockAvailable } from './stock/stock-available.metric.ts';
import { stockCoverDays } from './stock/stock-cover-days.metric.ts';
import { stockOnHand } from './stock/stock-on-hand.metric.ts';
import { stockReserved } from './stock/stock-reserved.metric.ts';
import { units30Days } from './stock/units-30-days.metric.ts';
import { monthlyActiveVendors } from './vendors/monthly-active-vendors.metric.ts';
import { newVendors } from './vendors/new-vendors.metric.ts';
import { retainedVendors } from './vendors/retained-vendors.metric.ts';
import { vendorRetention } from './vendors/vendor-retention.metric.ts';
import { vendorsOfMonthBefore } from './vendors/vendors-of-month-before.metric.ts';

/** In the order in which a catalogue shows them. */
export const metrics = {
  gmv,
  orders,
  average_order_value: averageOrderValue,
  active_vendors: activeVendors,
  customers,
  new_customers: newCustomers,
  sales_before_tax: salesBeforeTax,
  refunds,
  net_sales: netSales,
  payments_done: paymentsDone,
  cancelled_orders: cancelledOrders,
  central_sales: centralSales,
  shipments_done: shipmentsDone,
  shipments_due: shipmentsDue,
  shipped_on_time: shippedOnTime,
  on_time_rate: onTimeRate,
  units_sold: unitsSold,
  items_per_order: itemsPerOrder,
  baskets,
  basket_total: basketTotal,
  returning_customers: returningCustomers,
  repeat_rate: repeatRate,
  second_orders: secondOrders,
  second_order_gap: secondOrderGap,
  second_order_days: secondOrderDays,
  cohort_customers: cohortCustomers,
  stock_on_hand: stockOnHand,
  stock_reserved: stockReserved,
  stock_available: stockAvailable,
  units_30_days: units30Days,
  stock_cover_days: stockCoverDays,
  ratings,
  rating_sum: ratingSum,
  rating_average: ratingAverage,
  ratings_answered: ratingsAnswered,
  rating_response_rate: ratingResponseRate,
  payments_succeeded: paymentsSucceeded,
  payments_failed: paymentsFailed,
  payments_tried: paymentsTried,
  payment_success_rate: paymentSuccessRate,
  refund_rate: refundRate,
  confirmed_orders: confirmedOrders,
  placed_orders: placedOrders,
  cancellation_rate: cancellationRate,
  new_vendors: newVendors,
  monthly_active_vendors: monthlyActiveVendors,
  vendors_of_month_before: vendorsOfMonthBefore,
  retained_vendors: retainedVendors,
  vendor_retention: vendorRetention,
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof metrics;

export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(metrics, id);
}
