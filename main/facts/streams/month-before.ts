import { addMonths, type BusinessDay, monthOf } from '../../../shared/kernel/business-day.ts';

/** The stream of prices of the month before a day's. */
export function streamBefore(day: BusinessDay): string {
  return `pricing/${addMonths(monthOf(day), -1)}`;
}

/** How far the rules were known, and what the month before came to: it is closed to its end, or was never begun. */
export function reliesOnMonthBefore({ day }: { day: BusinessDay }): readonly string[] {
  return ['policy', streamBefore(day)];
}
