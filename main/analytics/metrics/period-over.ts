import { addDays, isBusinessDay, type Period } from '../../../shared/kernel/business-day.ts';
import { NOW } from '../facts/products/product-stock.ts';
import type { Measure } from './metric.ts';

const DAYS_OF_TRAIL = 30;

/** The days that are counted where others are meant than those asked for. */
export function periodOver(over: NonNullable<Measure['over']>, { to }: Period): Period {
  if (over === 'now') return { from: NOW, to: NOW };
  const from = addDays(to, 1 - DAYS_OF_TRAIL);
  return { from: isBusinessDay(from) ? from : to, to };
}
