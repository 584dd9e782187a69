/** UTC milliseconds since 1970. The only file, with business-day.ts, that touches `Date`. */
export type Instant = number;

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

const ODOO_TEXT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$/;

/**
 * Odoo writes and reads `YYYY-MM-DD HH:MM:SS`, always UTC, without a zone mark. Null where the text is not an
 * instant of the calendar (2026-02-30, hour 25). A page of rows has thousands: hence no `Date` to check with.
 */
export function instantFromOdoo(text: string): Instant | null {
  if (!ODOO_TEXT.test(text)) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function instantToOdoo(at: Instant): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

export function instantToIso(at: Instant): string {
  return new Date(at).toISOString();
}

/** A server's `Date` header (RFC 9110), the only clock a central shows us. */
export function instantFromHttpDate(text: string): Instant | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
