import type { BusinessDay, BusinessMonth } from '../../../../shared/kernel/business-day.ts';

/** Months since the year nought: in order, and apart from each other. */
export function monthNumber(day: BusinessDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthOfNumber(number: number): BusinessMonth {
  const year = Math.trunc(number / 12);
  return `${`${year}`.padStart(4, '0')}-${`${(number % 12) + 1}`.padStart(2, '0')}`;
}
