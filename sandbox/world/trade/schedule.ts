import { DAY, demandOf, momentWithin } from '../calendar.ts';
import { at, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';

/** Who orders when, decided before anything else: customers begin to exist with their first visit. */
export interface Schedule {
  /** Moments of the orders, in order. */
  moments: Float64Array;
  /** Index of the customer, by order. */
  buyers: Int32Array;
  /** Moment of a customer's first order, or of registering without ever ordering. */
  firstSeen: Float64Array;
}

export function planSchedule(scope: Scope): Schedule {
  const random = randomOf(scope.seed, 'schedule');
  const moments = planMoments(random, scope);
  const buyers = new Int32Array(scope.orders);
  const firstSeen = new Float64Array(scope.customers);
  const shoppers = Math.floor(scope.customers * 0.94);
  let known = 0;
  for (let index = 0; index < scope.orders; index++) {
    if (known < shoppers && isNewcomer(random, { index, known, shoppers, orders: scope.orders })) {
      firstSeen[known] = at(moments, index);
      buyers[index] = known++;
    } else {
      buyers[index] = returning(random, buyers, { index, known });
    }
  }
  for (let visitor = known; visitor < scope.customers; visitor++) {
    firstSeen[visitor] = at(moments, random.below(scope.orders));
  }
  return { moments, buyers, firstSeen };
}

/** Each day gets its share of all orders by how eager people are and how far the platform has grown. */
function planMoments(random: Random, scope: Scope): Float64Array {
  const { firstDay, lastDay, now, orders } = scope;
  const demand: number[] = [];
  let total = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const grown = 0.3 + 0.7 * ((day - firstDay) / (lastDay - firstDay)) ** 1.15;
    const partDay = day === lastDay ? 0.5 : 1;
    const today = demandOf(day) * grown * partDay * (1 + random.bell() * 0.07);
    demand.push(today);
    total += today;
  }
  const moments = new Float64Array(orders);
  let placed = 0;
  let due = 0;
  for (const [offset, today] of demand.entries()) {
    due += (today / total) * orders;
    const until = offset === demand.length - 1 ? orders : Math.min(orders, Math.round(due));
    for (; placed < until; placed++) moments[placed] = visit(random, firstDay + offset, now);
  }
  return moments.sort();
}

function visit(random: Random, day: number, now: number): number {
  const moment = momentWithin(random, day);
  return moment < now ? moment : now - 1 - random.below(DAY / 3);
}

/** How much faster the circle of customers grows at first than it does now. */
const THINNING = 1.2;

/**
 * Newcomers thin out as the circle of customers grows: a chance that follows a slowing curve and makes up for
 * the luck so far, so that all of them get their turn without a crowd at the end.
 */
function isNewcomer(
  random: Random,
  { index, known, shoppers, orders }: Record<'index' | 'known' | 'shoppers' | 'orders', number>,
): boolean {
  if (known === 0 || shoppers - known >= orders - index) return true;
  const due = (share: number) =>
    (shoppers * (1 - Math.exp(-THINNING * share))) / (1 - Math.exp(-THINNING));
  const pace = due((index + 1) / orders) - due(index / orders);
  return random.next() < pace + (due(index / orders) - known) / 300;
}

/** Half of the repeat orders come from whoever ordered before (regulars), half from anyone known. */
function returning(
  random: Random,
  buyers: Int32Array,
  { index, known }: { index: number; known: number },
): number {
  if (random.chance(0.5)) return random.below(known);
  const recent = Math.min(index, 4_000);
  return at(buyers, index - 1 - random.below(recent));
}
