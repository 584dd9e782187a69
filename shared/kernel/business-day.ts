import { assert } from './assert.ts';
import type { Instant } from './instant.ts';

/** `YYYY-MM-DD` in Asia/Jakarta (WIB), which has had no daylight saving since 1964. */
export type BusinessDay = string;
/** `YYYY-MM` of business days. */
export type BusinessMonth = string;

/** Both ends included. */
export interface Period {
  from: BusinessDay;
  to: BusinessDay;
}

/** Western Indonesian time has no summer time: SQL adds it to an instant to get its business day. */
export const WIB_OFFSET_SECONDS = 7 * 3_600;
const WIB_OFFSET_MS = WIB_OFFSET_SECONDS * 1_000;
const DAY_MS = 86_400_000;

/** Few days are asked for, and each very often. */
const written = new Map<number, BusinessDay>();
const numbers = new Map<BusinessDay, number>();

export function dayOfInstant(at: Instant): BusinessDay {
  return dayOfNumber(Math.floor((at + WIB_OFFSET_MS) / DAY_MS));
}

function dayOfNumber(number: number): BusinessDay {
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}

/** The first instant of a business day. */
export function startOfDay(day: BusinessDay): Instant {
  return dayNumber(day) * DAY_MS - WIB_OFFSET_MS;
}

export function isBusinessDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export function isBusinessMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isBusinessDay(`${text}-01`);
}

export function addDays(day: BusinessDay, days: number): BusinessDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days in a period, both ends counted. */
export function lengthOf(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}

export function monthOf(day: BusinessDay): BusinessMonth {
  return day.slice(0, 7);
}

/** The last day of the day's month. */
export function endOfMonth(day: BusinessDay): BusinessDay {
  return periodOfMonth(monthOf(day)).to;
}

export function addMonths(month: BusinessMonth, months: number): BusinessMonth {
  const [year, index] = month.split('-').map(Number);
  const first = new Date(0);
  // Date.UTC takes the years before 100 for those after 1900.
  first.setUTCFullYear(year ?? 0, (index ?? 1) - 1 + months, 1);
  return first.toISOString().slice(0, 7);
}

export function periodOfMonth(month: BusinessMonth): Period {
  assert(isBusinessMonth(month), `Not a month: ${month}`);
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** The period of the same length that ends the day before this one begins. */
export function previousPeriod(period: Period): Period {
  return { from: addDays(period.from, -lengthOf(period)), to: addDays(period.from, -1) };
}

/** The same date or month a year before, as it is written: of 29 February it is no day. */
export function yearBefore(written: BusinessDay | BusinessMonth): string {
  return `${Number(written.slice(0, 4)) - 1}`.padStart(4, '0') + written.slice(4);
}

/** 0 is Sunday. */
export function weekdayOf(day: BusinessDay): number {
  return new Date(dayNumber(day) * DAY_MS).getUTCDay();
}

/** Days since 1970-01-01: for counting with. */
export function dayNumber(day: BusinessDay): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  assert(isBusinessDay(day), `Not a business day: ${day}`);
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  numbers.set(day, number);
  return number;
}
