import type { Entry, Fact } from './oracle-entry.ts';

/** What a metric is of: entries of one fact, added up; or made of two others. */
type Meaning =
  | { fact: Fact; pick?: (entry: Entry) => number; unless?: string }
  | { fact: Fact; each: (entry: Entry) => unknown; unless?: string }
  | {
      of: readonly [string, string];
      as: 'share' | 'mean' | 'difference' | 'total';
      times?: number;
      unless?: string;
    };

const summed = (fact: Fact, name: string, how: { unless?: string } = {}): Meaning => ({
  ...how,
  fact,
  pick: ({ sums = {} }) => sums[name] ?? 0,
});

/** The metrics beside those that oracle.ts spells out. */
export const meanings: Readonly<Record<string, Meaning>> = {
  shipments_done: { fact: 'shipment' },
  shipments_due: summed('shipment', 'due'),
  shipped_on_time: summed('shipment', 'on_time'),
  on_time_rate: { of: ['shipped_on_time', 'shipments_due'], as: 'share' },
  units_sold: { fact: 'sale', pick: ({ units = 0 }) => units },
  items_per_order: { of: ['units_sold', 'orders'], as: 'mean' },
  baskets: { fact: 'basket' },
  basket_total: { fact: 'basket', pick: ({ total }) => total },
  returning_customers: { of: ['customers', 'new_customers'], as: 'difference' },
  repeat_rate: { of: ['returning_customers', 'customers'], as: 'share' },
  second_orders: { fact: 'second' },
  second_order_gap: summed('second', 'gap'),
  second_order_days: { of: ['second_order_gap', 'second_orders'], as: 'share' },
  cohort_customers: { fact: 'cohort' },
  stock_on_hand: summed('stock', 'held'),
  stock_reserved: summed('stock', 'reserved'),
  stock_available: { of: ['stock_on_hand', 'stock_reserved'], as: 'difference' },
  units_30_days: { fact: 'trail', pick: ({ units = 0 }) => units },
  stock_cover_days: { of: ['stock_available', 'units_30_days'], as: 'share', times: 30 },
  ratings: { fact: 'rating' },
  rating_sum: summed('rating', 'stars'),
  rating_average: { of: ['rating_sum', 'ratings'], as: 'mean' },
  ratings_answered: summed('rating', 'answered'),
  rating_response_rate: { of: ['ratings_answered', 'ratings'], as: 'share' },
  payments_succeeded: { fact: 'payment' },
  payments_failed: { fact: 'failed' },
  payments_tried: { of: ['payments_succeeded', 'payments_failed'], as: 'total' },
  payment_success_rate: { of: ['payments_succeeded', 'payments_tried'], as: 'share' },
  refund_rate: { of: ['refunds', 'sales_before_tax'], as: 'share' },
  confirmed_orders: { fact: 'header' },
  placed_orders: { of: ['confirmed_orders', 'cancelled_orders'], as: 'total' },
  cancellation_rate: { of: ['cancelled_orders', 'placed_orders'], as: 'share' },
  new_vendors: { fact: 'first_sale' },
  monthly_active_vendors: summed('vendor_month', 'is'),
  vendors_of_month_before: summed('vendor_month', 'was'),
  retained_vendors: summed('vendor_month', 'both'),
  vendors: { fact: 'home' },
  population: summed('population', 'amount', { unless: 'population_gaps' }),
  population_gaps: summed('population', 'missing'),
  registered_umkm: summed('registered_umkm', 'amount', { unless: 'registered_umkm_gaps' }),
  registered_umkm_gaps: summed('registered_umkm', 'missing'),
  online_sellers: summed('online_sellers', 'amount', { unless: 'online_sellers_gaps' }),
  online_sellers_gaps: summed('online_sellers', 'missing'),
  customers_per_100k: {
    of: ['customers', 'population'],
    ...{ as: 'share', times: 100_000, unless: 'population_gaps' },
  },
  vendors_per_100k: {
    of: ['vendors', 'population'],
    ...{ as: 'share', times: 100_000, unless: 'population_gaps' },
  },
  vendors_per_10k_umkm: {
    of: ['vendors', 'registered_umkm'],
    ...{ as: 'share', times: 10_000, unless: 'registered_umkm_gaps' },
  },
  vendors_per_10k_sellers: {
    of: ['vendors', 'online_sellers'],
    ...{ as: 'share', times: 10_000, unless: 'online_sellers_gaps' },
  },
  gmv_target: summed('target_gmv', 'amount', { unless: 'gmv_target_gaps' }),
  gmv_target_gaps: summed('target_gmv', 'missing'),
  gmv_of_target: { of: ['gmv', 'gmv_target'], as: 'share', unless: 'gmv_target_gaps' },
  vendor_shipments: { fact: 'vendor_shipment' },
  vendor_shipments_due: summed('vendor_shipment', 'due'),
  vendor_shipped_on_time: summed('vendor_shipment', 'on_time'),
  vendor_shipped_late: { of: ['vendor_shipments_due', 'vendor_shipped_on_time'], as: 'difference' },
  vendor_shipments_excluded: { of: ['vendor_shipments', 'vendor_shipments_due'], as: 'difference' },
  vendor_on_time_rate: { of: ['vendor_shipped_on_time', 'vendor_shipments_due'], as: 'share' },
  cancelled_goods_orders: { fact: 'cancelled_goods', each: ({ order }) => order },
  decided_goods_orders: { of: ['orders', 'cancelled_goods_orders'], as: 'total' },
  goods_cancellation_rate: { of: ['cancelled_goods_orders', 'decided_goods_orders'], as: 'share' },
  gmv_before: { fact: 'sale_before', pick: ({ total }) => total },
  gmv_growth: { of: ['gmv', 'gmv_before'], as: 'difference' },
  gmv_fall: { of: ['gmv_before', 'gmv'], as: 'difference' },
  gmv_growth_rate: { of: ['gmv_growth', 'gmv_before'], as: 'share' },
  new_products: { fact: 'new_product', each: ({ keys }) => keys.product },
  new_product_gmv: { fact: 'new_product', pick: ({ total }) => total },
  stopped_products: { fact: 'stopped_product', each: ({ keys }) => keys.product },
  stopped_product_gmv: { fact: 'stopped_product', pick: ({ total }) => total },
  low_stock_products: { fact: 'low_stock' },
  low_stock_lacking: summed('low_stock', 'lacking'),
  low_stock_available: summed('low_stock', 'available'),
  low_stock_sold: summed('low_stock', 'sold'),
  low_stock_cover_days: { of: ['low_stock_available', 'low_stock_sold'], as: 'share', times: 30 },
  rfm_customers: { fact: 'rfm' },
  rfm_orders: summed('rfm', 'orders'),
  rfm_gmv: summed('rfm', 'amount'),
  shipments_overdue: { fact: 'overdue' },
  shipping_revenue: { fact: 'delivery', pick: ({ total }) => total },
  sync_attempts: { fact: 'cycle' },
  sync_succeeded: summed('cycle', 'done'),
  sync_success_rate: { of: ['sync_succeeded', 'sync_attempts'], as: 'share' },
  mandatory_duties: { fact: 'duty' },
  mandatory_duties_met: summed('duty', 'met'),
  mandatory_duties_missing: summed('duty', 'lacking'),
  certification_coverage: { of: ['mandatory_duties_met', 'mandatory_duties'], as: 'share' },
  month_end_duties: { fact: 'duty_month' },
  month_end_duties_met: summed('duty_month', 'met'),
  month_end_coverage: { of: ['month_end_duties_met', 'month_end_duties'], as: 'share' },
  products_lacking: summed('at_risk', 'lacking'),
  products_at_risk: { fact: 'at_risk' },
  at_risk_gmv: { fact: 'at_risk_line', pick: ({ total }) => total },
  at_risk_gmv_share: { of: ['at_risk_gmv', 'gmv'], as: 'share' },
  certificates_running_out: { fact: 'running_out' },
  certificates_ended: { fact: 'ended' },
  renewed_on_time: summed('ended', 'on_time'),
  renewed_late: summed('ended', 'late'),
  certificates_not_renewed: summed('ended', 'not_renewed'),
  renewal_on_time_rate: { of: ['renewed_on_time', 'certificates_ended'], as: 'share' },
  vendor_retention: { of: ['retained_vendors', 'vendors_of_month_before'], as: 'share' },
};

const ownFacts: Record<string, Fact[]> = {
  ...{ gmv: ['sale'], orders: ['sale'], average_order_value: ['sale'], customers: ['sale'] },
  ...{ active_vendors: ['sale'], sales_before_tax: ['sale'], refunds: ['refund'] },
  ...{ net_sales: ['sale', 'refund'], new_customers: ['first'], payments_done: ['payment'] },
  ...{ cancelled_orders: ['cancelled'], central_sales: ['header'] },
};

/** Whose entries a metric counts. */
export function factsOf(metric: string): Fact[] {
  const meaning = meanings[metric];
  if (meaning === undefined) return ownFacts[metric] ?? [];
  return 'fact' in meaning ? [meaning.fact] : meaning.of.flatMap(factsOf);
}

/** Made of two values: nothing where one of them is, or where there is nothing to divide by. */
export function made(
  { as, times = 1 }: { as: 'share' | 'mean' | 'difference' | 'total'; times?: number },
  [one, other]: readonly [number | null, number | null],
): number | null {
  if (one === null || other === null) return null;
  if (as === 'difference') return one - other;
  if (as === 'total') return one + other;
  return quotient(one * times, other, as === 'share' ? 1_000_000n : 1n);
}

/** Half away from zero, without the kernel's integers. */
export function quotient(total: number, count: number, scale = 1n): number | null {
  if (count === 0) return null;
  const [size, by] = [BigInt(Math.abs(total)) * scale, BigInt(Math.abs(count))];
  const magnitude = Number((2n * size + by) / (2n * by));
  return total < 0 !== count < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
