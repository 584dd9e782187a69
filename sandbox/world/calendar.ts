import { at, type Random, weighted } from './random.ts';

/*
 * Days are whole numbers since 1970-01-01 on the Jakarta calendar; moments are milliseconds UTC.
 */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;
const WIB = 7 * HOUR;

/** The first day of Idul Fitri and the day of Nyepi, by year; from 2028 on as expected. */
const idulFitri = days(`2020-05-24 2021-05-13 2022-05-02 2023-04-22 2024-04-10 2025-03-31 2026-03-21
  2027-03-10 2028-02-27 2029-02-15 2030-02-05`);
const nyepi = days(`2020-03-25 2021-03-14 2022-03-03 2023-03-22 2024-03-11 2025-03-29 2026-03-19
  2027-03-08 2028-03-26 2029-03-15 2030-03-05`);

/** Monday first. Sunday evening and Monday are when people shop. */
const weekdays = [1.12, 1.03, 1, 0.97, 0.92, 0.94, 1.08];

/** WIB, by hour: lunch break and after dinner. */
const hourOfDay = weighted([
  0.9, 0.4, 0.2, 0.2, 0.5, 1, 1.6, 2.2, 3, 3.8, 4.4, 5, 6, 5.2, 4, 3.6, 3.6, 3.8, 4.6, 6.4, 7.4,
  6.6, 4.4, 2.2,
]);

export function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY);
}

export function dayOfMoment(moment: number): number {
  return Math.floor((moment + WIB) / DAY);
}

/** A clock time in Jakarta on a day, as a moment. */
export function momentOf(day: number, hour: number): number {
  return day * DAY - WIB + hour * HOUR;
}

export function momentWithin(random: Random, day: number): number {
  return momentOf(day, hourOfDay(random)) + random.below(HOUR);
}

/** How eager people are to order on a day; 1 is an ordinary one. */
export function demandOf(day: number): number {
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  const toLebaran = daysUntilLebaran(day);
  let demand = at(weekdays, (date.getUTCDay() + 6) % 7);
  if (dayOfMonth >= 25 || dayOfMonth <= 2) demand *= 1.32;
  if (toLebaran >= 1 && toLebaran <= 14) demand *= 2.1;
  if (toLebaran <= 0 && toLebaran > -4) demand *= 0.25;
  if (toLebaran <= -4 && toLebaran > -9) demand *= 0.7;
  if (nyepi.includes(day)) demand *= 0.45;
  if (month === 12 && dayOfMonth >= 15 && dayOfMonth <= 23) demand *= 1.25;
  return demand * twinDay(month, dayOfMonth);
}

/** Before Idul Fitri positive, on its first day 0, after it negative; far away 999. */
export function daysUntilLebaran(day: number): number {
  for (const first of idulFitri) {
    if (first - day <= 30 && first - day >= -14) return first - day;
  }
  return 999;
}

/** The sale days that marketplaces made: 9.9 to 12.12. */
export function isTwinDay(day: number): boolean {
  const date = new Date(day * DAY);
  return twinDay(date.getUTCMonth() + 1, date.getUTCDate()) > 1;
}

function twinDay(month: number, dayOfMonth: number): number {
  if (month !== dayOfMonth) return 1;
  return [2.4, 2.6, 4.2, 3.6][month - 9] ?? 1;
}

export function isSunday(day: number): boolean {
  return new Date(day * DAY).getUTCDay() === 0;
}

function days(text: string): readonly number[] {
  return text.split(/\s+/).map(dayOf);
}
