import {
  addDays,
  isBusinessDay,
  isBusinessMonth,
  type Period,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';

/** The days of a calendar's mark that the period holds; null where the dimension is no calendar. */
export function calendarDays(dimension: string, key: string, period: Period): Period | null {
  const whole = daysOf(dimension, key);
  if (whole === null) return null;
  return {
    from: whole.from > period.from ? whole.from : period.from,
    to: whole.to < period.to ? whole.to : period.to,
  };
}

function daysOf(dimension: string, key: string): Period | null {
  if (dimension === 'month' && isBusinessMonth(key)) return periodOfMonth(key);
  if (!isBusinessDay(key)) return null;
  if (dimension === 'day') return { from: key, to: key };
  return dimension === 'week' ? { from: key, to: addDays(key, 6) } : null;
}
