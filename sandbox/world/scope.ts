import type { WorldOptions } from './batch.ts';
import { dayOf, HOUR, momentOf } from './calendar.ts';

/** What one world spans: three years that end just before three in the afternoon of the last day. */
export interface Scope {
  seed: number;
  vendors: number;
  customers: number;
  orders: number;
  firstDay: number;
  lastDay: number;
  /** Nothing happened after this moment. */
  now: number;
  /** Before the first order: when the platform was set up. */
  founded: number;
  /** A release that rewrote a tenth of all order lines in one transaction: they tie on write_date. */
  rewritten: number;
}

const sizes = {
  /** Of everything something: where a test is not about how much there is. */
  tiny: { vendors: 60, customers: 250, orders: 600 },
  small: { vendors: 60, customers: 2_500, orders: 6_000 },
  medium: { vendors: 300, customers: 8_000, orders: 20_000 },
  large: { vendors: 2_000, customers: 120_000, orders: 400_000 },
} as const;

export function scopeOf({ seed, size, asOf }: WorldOptions): Scope {
  const lastDay = dayOf(asOf);
  const firstDay = lastDay - 1095;
  return {
    seed,
    ...sizes[size],
    firstDay,
    lastDay,
    now: momentOf(lastDay, 15) - 1000,
    founded: momentOf(firstDay - 90, 10),
    rewritten: momentOf(lastDay - 150, 1) + 20 * HOUR,
  };
}

/** How far into the three years: 0 at the first order, 1 now. */
export function progress({ firstDay, now }: Scope, moment: number): number {
  const start = momentOf(firstDay, 0);
  return Math.min(1, Math.max(0, (moment - start) / (now - start)));
}
