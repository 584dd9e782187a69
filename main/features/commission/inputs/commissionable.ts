import { type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';

export interface Shipped {
  orderId: number;
  orderDay: BusinessDay;
  /** Outgoing shipments, of which so many are done and so many on their way. */
  shipments: number;
  shipped: number;
  open: number;
  shippedAt: Instant | null;
}

export interface Paid {
  /** Completed payments cover the total. */
  isPaid: boolean;
  paidAt: Instant | null;
  isCod: boolean;
}

/** What happened to an order, as the replica knows it. */
export type OrderEvents = Shipped & Paid;

export type Waiting = 'not_delivered' | 'shipment_cancelled' | 'not_paid' | 'cod_not_delivered';

export type Counted = { day: BusinessDay } | { waits: Waiting };

/** From when an order's lines count (docs/decisions.md 6): `paid` where the house decided so, else when delivered. */
export function countedFrom(events: OrderEvents, rule: unknown): Counted {
  if (rule === 'paid') return paid(events);
  if (events.shipments === 0) {
    return events.isCod ? { waits: 'cod_not_delivered' } : paid(events);
  }
  if (events.open > 0) return { waits: 'not_delivered' };
  if (events.shipped === 0 || events.shippedAt === null) return { waits: 'shipment_cancelled' };
  return { day: dayOfInstant(events.shippedAt) };
}

function paid({ isPaid, paidAt }: OrderEvents): Counted {
  return isPaid && paidAt !== null ? { day: dayOfInstant(paidAt) } : { waits: 'not_paid' };
}
