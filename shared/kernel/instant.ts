/** UTC milliseconds since 1970. The only file, with business-day.ts, that touches `Date`. */
export type Instant = number;

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Odoo writes and reads `YYYY-MM-DD HH:MM:SS`, always UTC, without a zone mark. */
const ODOO_TEXT = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.\d{1,6})?$/;

/** Null where the text is not an instant of the calendar (2026-02-30, hour 25). */
export function instantFromOdoo(text: string): Instant | null {
  const parts = ODOO_TEXT.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0);
  return instantToOdoo(at) === text.slice(0, 19) ? at : null;
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
