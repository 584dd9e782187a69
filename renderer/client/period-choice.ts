import {
  addDays,
  addMonths,
  isBusinessDay,
  monthOf,
  type Period,
  periodOfMonth,
} from '../../shared/kernel/business-day.ts';

export const presets = ['today', '7d', '30d', 'month', 'last-month', 'year'] as const;
export type Preset = (typeof presets)[number];

/** As it stands in the address: a preset, or `2026-10-01..2026-10-31`. */
export type PeriodChoice = Preset | Period;

export function parseChoice(text: string): PeriodChoice | null {
  const preset = presets.find((one) => one === text);
  if (preset !== undefined) return preset;
  const [from = '', to = ''] = text.split('..');
  return isBusinessDay(from) && isBusinessDay(to) && from <= to ? { from, to } : null;
}

export function writeChoice(choice: PeriodChoice): string {
  return typeof choice === 'string' ? choice : `${choice.from}..${choice.to}`;
}

/** `today` is the day the dashboards open on. A preset that is still running ends there. */
export function periodOf(choice: PeriodChoice, today: string): Period {
  if (typeof choice !== 'string') return choice;
  const month = monthOf(today);
  switch (choice) {
    case 'today':
      return { from: today, to: today };
    case '7d':
      return { from: addDays(today, -6), to: today };
    case '30d':
      return { from: addDays(today, -29), to: today };
    case 'month':
      return { from: `${month}-01`, to: today };
    case 'last-month':
      return periodOfMonth(addMonths(month, -1));
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
  }
}
