/** Figures of which more is worse: their rise is the loss. */
export const worseWhenMore: ReadonlySet<string> = new Set([
  'cancelled_orders',
  'cancellation_rate',
  'payments_failed',
  'refunds',
  'refund_rate',
  'second_order_days',
  'shipments_overdue',
]);
