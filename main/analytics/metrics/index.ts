import { activeVendors } from './active-vendors.metric.ts';
import { averageOrderValue } from './average-order-value.metric.ts';
import { basketTotal } from './baskets/basket-total.metric.ts';
import { baskets } from './baskets/baskets.metric.ts';
import { itemsPerOrder } from './baskets/items-per-order.metric.ts';
import { unitsSold } from './baskets/units-sold.metric.ts';
import { cancelledOrders } from './cancelled-orders.metric.ts';
import { centralSales } from './central-sales.metric.ts';
import { atRiskGmv } from './compliance/at-risk-gmv.metric.ts';
import { atRiskGmvShare } from './compliance/at-risk-gmv-share.metric.ts';
import { certificationCoverage } from './compliance/certification-coverage.metric.ts';
import { mandatoryDuties } from './compliance/mandatory-duties.metric.ts';
import { mandatoryDutiesMet } from './compliance/mandatory-duties-met.metric.ts';
import { mandatoryDutiesMissing } from './compliance/mandatory-duties-missing.metric.ts';
import { monthEndCoverage } from './compliance/month-end-coverage.metric.ts';
import { monthEndDuties } from './compliance/month-end-duties.metric.ts';
import { monthEndDutiesMet } from './compliance/month-end-duties-met.metric.ts';
import { productsAtRisk } from './compliance/products-at-risk.metric.ts';
import { productsLacking } from './compliance/products-lacking.metric.ts';
import { cohortCustomers } from './customers/cohort-customers.metric.ts';
import { repeatRate } from './customers/repeat-rate.metric.ts';
import { returningCustomers } from './customers/returning-customers.metric.ts';
import { rfmCustomers } from './customers/rfm-customers.metric.ts';
import { rfmGmv } from './customers/rfm-gmv.metric.ts';
import { rfmOrders } from './customers/rfm-orders.metric.ts';
import { secondOrderDays } from './customers/second-order-days.metric.ts';
import { secondOrderGap } from './customers/second-order-gap.metric.ts';
import { secondOrders } from './customers/second-orders.metric.ts';
import { customers } from './customers.metric.ts';
import { gmv } from './gmv.metric.ts';
import { gmvBefore } from './growth/gmv-before.metric.ts';
import { gmvFall } from './growth/gmv-fall.metric.ts';
import { gmvGrowth } from './growth/gmv-growth.metric.ts';
import { gmvGrowthRate } from './growth/gmv-growth-rate.metric.ts';
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
import { customersPer100k } from './places/customers-per-100k.metric.ts';
import { gmvOfTarget } from './places/gmv-of-target.metric.ts';
import { gmvTarget } from './places/gmv-target.metric.ts';
import { gmvTargetGaps } from './places/gmv-target-gaps.metric.ts';
import { onlineSellers } from './places/online-sellers.metric.ts';
import { onlineSellersGaps } from './places/online-sellers-gaps.metric.ts';
import { population } from './places/population.metric.ts';
import { populationGaps } from './places/population-gaps.metric.ts';
import { registeredUmkm } from './places/registered-umkm.metric.ts';
import { registeredUmkmGaps } from './places/registered-umkm-gaps.metric.ts';
import { vendors } from './places/vendors.metric.ts';
import { vendorsPer10kSellers } from './places/vendors-per-10k-sellers.metric.ts';
import { vendorsPer10kUmkm } from './places/vendors-per-10k-umkm.metric.ts';
import { vendorsPer100k } from './places/vendors-per-100k.metric.ts';
import { newProductGmv } from './products/new-product-gmv.metric.ts';
import { newProducts } from './products/new-products.metric.ts';
import { stoppedProductGmv } from './products/stopped-product-gmv.metric.ts';
import { stoppedProducts } from './products/stopped-products.metric.ts';
import { ratingAverage } from './ratings/rating-average.metric.ts';
import { ratingResponseRate } from './ratings/rating-response-rate.metric.ts';
import { ratingSum } from './ratings/rating-sum.metric.ts';
import { ratings } from './ratings/ratings.metric.ts';
import { ratingsAnswered } from './ratings/ratings-answered.metric.ts';
import { refunds } from './refunds.metric.ts';
import { certificatesEnded } from './renewals/certificates-ended.metric.ts';
import { certificatesNotRenewed } from './renewals/certificates-not-renewed.metric.ts';
import { certificatesRunningOut } from './renewals/certificates-running-out.metric.ts';
import { renewalOnTimeRate } from './renewals/renewal-on-time-rate.metric.ts';
import { renewedLate } from './renewals/renewed-late.metric.ts';
import { renewedOnTime } from './renewals/renewed-on-time.metric.ts';
import { salesBeforeTax } from './sales-before-tax.metric.ts';
import { syncAttempts } from './service/sync-attempts.metric.ts';
import { syncSucceeded } from './service/sync-succeeded.metric.ts';
import { syncSuccessRate } from './service/sync-success-rate.metric.ts';
import { onTimeRate } from './shipments/on-time-rate.metric.ts';
import { shipmentsDone } from './shipments/shipments-done.metric.ts';
import { shipmentsDue } from './shipments/shipments-due.metric.ts';
import { shipmentsOverdue } from './shipments/shipments-overdue.metric.ts';
import { shippedOnTime } from './shipments/shipped-on-time.metric.ts';
import { shippingRevenue } from './shipments/shipping-revenue.metric.ts';
import { lowStockAvailable } from './stock/low-stock-available.metric.ts';
import { lowStockCoverDays } from './stock/low-stock-cover-days.metric.ts';
import { lowStockLacking } from './stock/low-stock-lacking.metric.ts';
import { lowStockProducts } from './stock/low-stock-products.metric.ts';
import { lowStockSold } from './stock/low-stock-sold.metric.ts';
import { stockAvailable } from './stock/stock-available.metric.ts';
import { stockCoverDays } from './stock/stock-cover-days.metric.ts';
import { stockOnHand } from './stock/stock-on-hand.metric.ts';
import { stockReserved } from './stock/stock-reserved.metric.ts';
import { units30Days } from './stock/units-30-days.metric.ts';
import { cancelledGoodsOrders } from './vendors/cancelled-goods-orders.metric.ts';
import { decidedGoodsOrders } from './vendors/decided-goods-orders.metric.ts';
import { goodsCancellationRate } from './vendors/goods-cancellation-rate.metric.ts';
import { monthlyActiveVendors } from './vendors/monthly-active-vendors.metric.ts';
import { newVendors } from './vendors/new-vendors.metric.ts';
import { retainedVendors } from './vendors/retained-vendors.metric.ts';
import { vendorOnTimeRate } from './vendors/vendor-on-time-rate.metric.ts';
import { vendorRetention } from './vendors/vendor-retention.metric.ts';
import { vendorShipments } from './vendors/vendor-shipments.metric.ts';
import { vendorShipmentsDue } from './vendors/vendor-shipments-due.metric.ts';
import { vendorShipmentsExcluded } from './vendors/vendor-shipments-excluded.metric.ts';
import { vendorShippedLate } from './vendors/vendor-shipped-late.metric.ts';
import { vendorShippedOnTime } from './vendors/vendor-shipped-on-time.metric.ts';
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
  vendors,
  population,
  population_gaps: populationGaps,
  registered_umkm: registeredUmkm,
  registered_umkm_gaps: registeredUmkmGaps,
  online_sellers: onlineSellers,
  online_sellers_gaps: onlineSellersGaps,
  customers_per_100k: customersPer100k,
  vendors_per_100k: vendorsPer100k,
  vendors_per_10k_umkm: vendorsPer10kUmkm,
  vendors_per_10k_sellers: vendorsPer10kSellers,
  vendor_shipments: vendorShipments,
  vendor_shipments_due: vendorShipmentsDue,
  vendor_shipped_on_time: vendorShippedOnTime,
  vendor_shipped_late: vendorShippedLate,
  vendor_shipments_excluded: vendorShipmentsExcluded,
  vendor_on_time_rate: vendorOnTimeRate,
  cancelled_goods_orders: cancelledGoodsOrders,
  decided_goods_orders: decidedGoodsOrders,
  goods_cancellation_rate: goodsCancellationRate,
  gmv_before: gmvBefore,
  gmv_growth: gmvGrowth,
  gmv_fall: gmvFall,
  gmv_growth_rate: gmvGrowthRate,
  new_products: newProducts,
  new_product_gmv: newProductGmv,
  stopped_products: stoppedProducts,
  stopped_product_gmv: stoppedProductGmv,
  low_stock_products: lowStockProducts,
  low_stock_lacking: lowStockLacking,
  low_stock_available: lowStockAvailable,
  low_stock_sold: lowStockSold,
  low_stock_cover_days: lowStockCoverDays,
  rfm_customers: rfmCustomers,
  rfm_orders: rfmOrders,
  rfm_gmv: rfmGmv,
  shipments_overdue: shipmentsOverdue,
  shipping_revenue: shippingRevenue,
  sync_attempts: syncAttempts,
  sync_succeeded: syncSucceeded,
  sync_success_rate: syncSuccessRate,
  gmv_target: gmvTarget,
  gmv_target_gaps: gmvTargetGaps,
  gmv_of_target: gmvOfTarget,
  certification_coverage: certificationCoverage,
  mandatory_duties: mandatoryDuties,
  mandatory_duties_met: mandatoryDutiesMet,
  mandatory_duties_missing: mandatoryDutiesMissing,
  month_end_duties: monthEndDuties,
  month_end_duties_met: monthEndDutiesMet,
  month_end_coverage: monthEndCoverage,
  products_lacking: productsLacking,
  products_at_risk: productsAtRisk,
  at_risk_gmv: atRiskGmv,
  at_risk_gmv_share: atRiskGmvShare,
  certificates_running_out: certificatesRunningOut,
  certificates_ended: certificatesEnded,
  renewed_on_time: renewedOnTime,
  renewed_late: renewedLate,
  certificates_not_renewed: certificatesNotRenewed,
  renewal_on_time_rate: renewalOnTimeRate,
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof metrics;

export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(metrics, id);
}
