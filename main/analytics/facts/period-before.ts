import { isBusinessDay, type Period, previousPeriod } from '../../../shared/kernel/business-day.ts';
import { NOW } from './products/product-stock.ts';

/** As many days as the period has, up to the day before it; a day on which nothing is, where the calendar begins. */
export function periodBefore(period: Period): Period {
  const { from, to } = previousPeriod(period);
  return isBusinessDay(from) && isBusinessDay(to) ? { from, to } : { from: NOW, to: NOW };
}
