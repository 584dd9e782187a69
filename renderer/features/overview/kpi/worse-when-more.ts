/** Figures of which more is worse: their rise is the loss. */
export const worseWhenMore: ReadonlySet<string> = new Set([
  'cancelled_orders',
  'cancellation_rate',
  'payments_failed',
  'refunds',
  'refund_rate',
  'second_order_days',
  'shipments_overdue',
  'mandatory_duties_missing',
  'products_lacking',
  'products_at_risk',
  'at_risk_gmv',
  'at_risk_gmv_share',
  'certificates_running_out',
  'renewed_late',
  'certificates_not_renewed',
]);
