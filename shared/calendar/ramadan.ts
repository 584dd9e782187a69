import * as z from 'zod';
import { businessDay } from '../contract/common.ts';
import { addDays, type BusinessDay, dayNumber, type Period } from '../kernel/business-day.ts';
import rows from './ramadan.json' with { type: 'json' };

/**
 * A Ramadan and the Lebaran that ends it. Data with its sources: another year is another row.
 *   ramadan, lebaran   the first days of Ramadan and of Idul Fitri
 *   status             set: by the government | expected: the moon was not sighted yet
 */
const season = z.strictObject({
  hijri: z.int(),
  ramadan: businessDay,
  lebaran: businessDay,
  status: z.enum(['set', 'expected']),
  sources: z
    .array(z.strictObject({ title: z.string().min(1), url: z.string().startsWith('https://') }))
    .min(1),
  checkedOn: businessDay,
});
export type Season = z.infer<typeof season>;

/** Oldest first. */
export const seasons: readonly Season[] = z.array(season).parse(rows);

/** The week that begins with Idul Fitri belongs to it: shops are closed and people travel. */
const LAST_DAY_AFTER_LEBARAN = 6;

export function daysOfSeason({ ramadan, lebaran }: Season): Period {
  return { from: ramadan, to: addDays(lebaran, LAST_DAY_AFTER_LEBARAN) };
}

export function latestSeason(today: BusinessDay): Season | null {
  return seasons.findLast(({ ramadan }) => ramadan <= today) ?? null;
}

export function seasonsIn({ from, to }: Period): Season[] {
  return seasons.filter((one) => {
    const days = daysOfSeason(one);
    return days.from <= to && days.to >= from;
  });
}

/**
 * The same days as seen from the Lebaran before: day 7 before it stands beside day 7 before that one. Of a period
 * with several seasons the last counts; null where it touches none, or the one before is not known.
 */
export function alignedPeriod(period: Period): Period | null {
  const now = seasonsIn(period).at(-1);
  if (now === undefined) return null;
  const before = seasons.find(({ hijri }) => hijri === now.hijri - 1);
  if (before === undefined) return null;
  const shift = dayNumber(before.lebaran) - dayNumber(now.lebaran);
  return { from: addDays(period.from, shift), to: addDays(period.to, shift) };
}
