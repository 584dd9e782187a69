import { dayOfInstant, startOfDay } from '../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

const HOUR_MS = 3_600_000;
/** In WIB, when nobody works. */
const NIGHT_FROM = 20;
const NIGHT_UNTIL = 5;
/** A desk that is switched off at night compares by day instead. */
const LONGEST_MS = 36 * HOUR_MS;

/** Once in a business day, at night; never before the first pull is whole. */
export function isCompareDue(now: Instant, oldestComparedAt: Instant | null): boolean {
  if (oldestComparedAt === null) return false;
  const today = dayOfInstant(now);
  if (dayOfInstant(oldestComparedAt) === today) return false;
  const hour = (now - startOfDay(today)) / HOUR_MS;
  const isNight = hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
  return isNight || now - oldestComparedAt > LONGEST_MS;
}
