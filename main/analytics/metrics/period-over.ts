import {
  addDays,
  type BusinessDay,
  endOfMonth,
  isBusinessDay,
  type Period,
} from '../../../shared/kernel/business-day.ts';
import { periodBefore } from '../facts/period-before.ts';
import { NOW } from '../facts/products/product-stock.ts';
import type { Measure } from './metric.ts';

const TRAILS = { last_day: 1, last_30_days: 30, year_to_month_end: 365 } as const;

/** The days that are counted where others are meant than those asked for. */
export function periodOver(over: NonNullable<Measure['over']>, period: Period): Period {
  if (over === 'now') return { from: NOW, to: NOW };
  if (over === 'previous') return periodBefore(period);
  const to = over === 'year_to_month_end' ? lastMonthEnd(period.to) : period.to;
  if (!isBusinessDay(to)) return { from: NOW, to: NOW };
  const from = addDays(to, 1 - TRAILS[over]);
  return { from: isBusinessDay(from) ? from : to, to };
}

function lastMonthEnd(day: BusinessDay): BusinessDay {
  return endOfMonth(day) === day ? day : addDays(`${day.slice(0, 7)}-01`, -1);
}
