import {
  addDays,
  addMonths,
  type BusinessDay,
  lengthOf,
  monthOf,
  type Period,
  weekdayOf,
} from '../../../shared/kernel/business-day.ts';

export function daysOf(period: Period): string[] {
  return Array.from({ length: lengthOf(period) }, (_, index) => addDays(period.from, index));
}

/** Weeks by their Monday: the first may begin before the period. */
export function weeksOf(period: Period): string[] {
  const first = mondayOf(period.from);
  const length = lengthOf({ from: first, to: mondayOf(period.to) });
  return Array.from({ length: (length - 1) / 7 + 1 }, (_, index) => addDays(first, index * 7));
}

export function monthsOf(period: Period): string[] {
  const last = monthOf(period.to);
  const months: string[] = [];
  for (let month = monthOf(period.from); month <= last; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}

function mondayOf(day: BusinessDay): BusinessDay {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
