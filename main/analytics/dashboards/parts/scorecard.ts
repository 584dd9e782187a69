import { boardCardTexts } from '../../../../shared/i18n/areas/board-cards.ts';
import type { Card } from '../dashboard.ts';

/** Each figure with what it is made of: numerator, denominator, and what is left out and why. */
export const scorecard: readonly Card[] = [
  {
    id: 'scorecard',
    title: boardCardTexts['dashboard.vendors.scorecard'],
    metrics: [
      'gmv',
      'vendor_on_time_rate',
      'goods_cancellation_rate',
      'refund_rate',
      'rating_average',
      'rating_response_rate',
    ],
    by: ['vendor'],
    top: 20,
    rest: false,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'scorecard_shipments',
    title: boardCardTexts['dashboard.vendors.scorecard_shipments'],
    metrics: [
      'vendor_shipments',
      'vendor_shipped_on_time',
      'vendor_shipped_late',
      'vendor_shipments_excluded',
      'vendor_shipments_due',
      'vendor_on_time_rate',
    ],
    by: ['vendor'],
    top: 20,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'scorecard_orders',
    title: boardCardTexts['dashboard.vendors.scorecard_orders'],
    metrics: [
      'decided_goods_orders',
      'orders',
      'cancelled_goods_orders',
      'goods_cancellation_rate',
    ],
    by: ['vendor'],
    top: 20,
    rest: false,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'scorecard_refunds',
    title: boardCardTexts['dashboard.vendors.scorecard_refunds'],
    metrics: ['sales_before_tax', 'refunds', 'refund_rate'],
    by: ['vendor'],
    top: 20,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'scorecard_ratings',
    title: boardCardTexts['dashboard.vendors.scorecard_ratings'],
    metrics: [
      'ratings',
      'rating_sum',
      'rating_average',
      'ratings_answered',
      'rating_response_rate',
    ],
    by: ['vendor'],
    top: 20,
    draw: 'table',
    width: 'full',
  },
];
