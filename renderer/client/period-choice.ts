import { type Preset, periodOfPreset, presets } from '../../shared/calendar/presets.ts';
import { addDays, isBusinessDay, type Period } from '../../shared/kernel/business-day.ts';

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

/** `today` is the day the dashboards open on. A preset that is not known there means the last 30 days. */
export function periodOf(choice: PeriodChoice, today: string): Period {
  if (typeof choice !== 'string') return choice;
  return periodOfPreset(choice, today) ?? { from: addDays(today, -29), to: today };
}
