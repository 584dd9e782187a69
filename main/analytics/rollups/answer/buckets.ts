import {
  addDays,
  type BusinessDay,
  monthOf,
  type Period,
  periodOfMonth,
  weekdayOf,
} from '../../../../shared/kernel/business-day.ts';

/** A part of a period that stands under one key of a calendar; '' is the whole. */
export interface Bucket {
  key: string;
  period: Period;
}

export function bucketsOf(calendar: string | null, period: Period): Bucket[] {
  if (calendar === null) return [{ key: '', period }];
  const buckets: Bucket[] = [];
  for (let from = period.from; from <= period.to; ) {
    const { key, end } = partOf(calendar, from);
    const to = end < period.to ? end : period.to;
    buckets.push({ key, period: { from, to } });
    from = addDays(to, 1);
  }
  return buckets;
}

/** The keys that a day has of every calendar. */
export function calendarKeysOf(day: BusinessDay): Readonly<Record<string, string>> {
  return { day, week: mondayOf(day), month: monthOf(day) };
}

function partOf(calendar: string, day: BusinessDay): { key: string; end: BusinessDay } {
  if (calendar === 'day') return { key: day, end: day };
  if (calendar === 'month') return { key: monthOf(day), end: periodOfMonth(monthOf(day)).to };
  const monday = mondayOf(day);
  return { key: monday, end: addDays(monday, 6) };
}

function mondayOf(day: BusinessDay): BusinessDay {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
