import { activeVendors } from './active-vendors.metric.ts';
import { averageOrderValue } from './average-order-value.metric.ts';
import { cancelledOrders } from './cancelled-orders.metric.ts';
import { centralSales } from './central-sales.metric.ts';
import { customers } from './customers.metric.ts';
import { gmv } from './gmv.metric.ts';
import type { Metric } from './metric.ts';
import { netSales } from './net-sales.metric.ts';
import { newCustomers } from './new-customers.metric.ts';
import { orders } from './orders.metric.ts';
import { paymentsDone } from './payments-done.metric.ts';
import { refunds } from './refunds.metric.ts';
import { salesBeforeTax } from './sales-before-tax.metric.ts';

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
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof metrics;

export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(metrics, id);
}
