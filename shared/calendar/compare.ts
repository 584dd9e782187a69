import { isBusinessDay, type Period, previousPeriod, yearBefore } from '../kernel/business-day.ts';
import { alignedPeriod } from './ramadan.ts';

/**
 * What a period stands beside.
 *   previous        as many days, ending the day before
 *   previous_year   the same dates of the year before
 *   aligned         the same days as seen from the Lebaran before
 */
export const comparisons = ['none', 'previous', 'previous_year', 'aligned'] as const;
export type Comparison = (typeof comparisons)[number];

/** Null where there is nothing to compare with. */
export function comparedPeriod(period: Period, compare: Comparison): Period | null {
  const before = beside(period, compare);
  return before !== null && isBusinessDay(before.from) && isBusinessDay(before.to) ? before : null;
}

function beside(period: Period, compare: Comparison): Period | null {
  switch (compare) {
    case 'none':
      return null;
    case 'previous':
      return previousPeriod(period);
    case 'previous_year':
      return { from: dateBefore(period.from), to: dateBefore(period.to) };
    case 'aligned':
      return alignedPeriod(period);
  }
}

/** Of 29 February the day before it: the year before had none. */
function dateBefore(day: string): string {
  const same = yearBefore(day);
  return isBusinessDay(same) ? same : yearBefore(`${day.slice(0, 8)}28`);
}
