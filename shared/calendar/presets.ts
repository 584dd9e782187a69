import {
  addDays,
  addMonths,
  type BusinessDay,
  type BusinessMonth,
  monthOf,
  type Period,
  periodOfMonth,
} from '../kernel/business-day.ts';
import { latestPaydayWeek } from './payday.ts';
import { daysOfSeason, latestSeason } from './ramadan.ts';

/** As the picker shows them: rolling days, tax months, quarters, years, and the seasons of trade. */
export const presetGroups = {
  days: ['today', '7d', '30d'],
  months: ['month', 'last-month'],
  quarters: ['quarter', 'last-quarter'],
  years: ['year', 'last-year'],
  seasons: ['payday', 'ramadan'],
} as const;
export type PresetGroup = keyof typeof presetGroups;
export type Preset = (typeof presetGroups)[PresetGroup][number];

export const presets: readonly Preset[] = Object.values(presetGroups).flat();

/** The latest one that has begun by `today`; one that is still running ends there. Null where none is known. */
export function periodOfPreset(preset: Preset, today: BusinessDay): Period | null {
  const days = wholeDays(preset, today);
  if (days === null) return null;
  return { from: days.from, to: days.to < today ? days.to : today };
}

function wholeDays(preset: Preset, today: BusinessDay): Period | null {
  const month = monthOf(today);
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case '7d':
      return { from: addDays(today, -6), to: today };
    case '30d':
      return { from: addDays(today, -29), to: today };
    case 'month':
      return periodOfMonth(month);
    case 'last-month':
      return periodOfMonth(addMonths(month, -1));
    case 'quarter':
      return quarterOf(month);
    case 'last-quarter':
      return quarterOf(addMonths(month, -3));
    case 'year':
      return yearOf(month);
    case 'last-year':
      return yearOf(addMonths(month, -12));
    case 'payday':
      return latestPaydayWeek(today);
    case 'ramadan': {
      const season = latestSeason(today);
      return season === null ? null : daysOfSeason(season);
    }
  }
}

function quarterOf(month: BusinessMonth): Period {
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3));
  return { from: `${first}-01`, to: periodOfMonth(addMonths(first, 2)).to };
}

function yearOf(month: BusinessMonth): Period {
  const year = month.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
