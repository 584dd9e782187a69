import {
  addDays,
  type BusinessDay,
  dayOfInstant,
  weekdayOf,
} from '../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

/** How many of each age are kept: the newest of that many days, weeks and months. */
const KEEP = { days: 7, weeks: 4, months: 6 };

interface Dated {
  name: string;
  madeAt: Instant;
}

/** The backups that may go. The newest always stays, and so does the newest of each day, week and month kept. */
export function backupsToRemove(backups: readonly Dated[]): string[] {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt);
  const kept = new Set([
    ...newestOfEach(newestFirst, KEEP.days, (day) => day),
    ...newestOfEach(newestFirst, KEEP.weeks, mondayOf),
    ...newestOfEach(newestFirst, KEEP.months, (day) => day.slice(0, 7)),
  ]);
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

function newestOfEach(
  newestFirst: readonly Dated[],
  limit: number,
  spanOf: (day: BusinessDay) => string,
): string[] {
  const newest = new Map<string, string>();
  for (const { name, madeAt } of newestFirst) {
    const span = spanOf(dayOfInstant(madeAt));
    if (!newest.has(span) && newest.size < limit) newest.set(span, name);
  }
  return [...newest.values()];
}

function mondayOf(day: BusinessDay): BusinessDay {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
