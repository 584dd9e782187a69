import { addDays, lengthOf, type Period } from '../../../shared/kernel/business-day.ts';
import { AS_OF, FIRST_DAY } from '../market/market.ts';
import { noise } from '../market/noise.ts';

const SHORTEST = 7;

export const all: Period = { from: FIRST_DAY, to: AS_OF };

/** The three at which all sides are measured. */
export const fixed: Readonly<Record<'30 d' | 'year' | 'all', Period>> = {
  '30 d': { from: addDays(AS_OF, -29), to: AS_OF },
  year: { from: addDays(AS_OF, -364), to: AS_OF },
  all,
};

/** From a week to all of it, short ones as often as long ones, anywhere in the market's time. */
export function randomRanges(count: number): Period[] {
  const longest = lengthOf(all);
  return Array.from({ length: count }, (_, at) => {
    const days = Math.round(SHORTEST * (longest / SHORTEST) ** noise(at, 91));
    const from = addDays(FIRST_DAY, Math.floor(noise(at, 92) * (longest - days + 1)));
    return { from, to: addDays(from, days - 1) };
  });
}

/** In place of a percentile of few values stands the largest of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
