import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfInstant,
  isBusinessDay,
  lengthOf,
  periodOfMonth,
  previousPeriod,
  startOfDay,
  weekdayOf,
} from '../../../shared/kernel/business-day.ts';
import {
  instantFromHttpDate,
  instantFromOdoo,
  instantToOdoo,
} from '../../../shared/kernel/instant.ts';

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) });
/** Independent of our arithmetic: what ICU says the calendar in Jakarta shows. */
const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

test('the business day of an instant is the date in Jakarta', () => {
  fc.assert(
    fc.property(instant, (at) => {
      expect(dayOfInstant(at)).toBe(jakarta.format(at));
    }),
  );
  expect(dayOfInstant(Date.UTC(2026, 9, 31, 16, 59, 59))).toBe('2026-10-31');
  expect(dayOfInstant(Date.UTC(2026, 9, 31, 17, 0, 0))).toBe('2026-11-01');
});

test('a day begins at its first instant', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const start = startOfDay(dayOfInstant(at));
      expect(start <= at && at - start < 86_400_000).toBe(true);
      expect(dayOfInstant(start - 1)).toBe(addDays(dayOfInstant(at), -1));
    }),
  );
});

test('the previous period is as long, and ends the day before', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 400 }), (at, days) => {
      const period = { from: dayOfInstant(at), to: addDays(dayOfInstant(at), days) };
      const before = previousPeriod(period);
      expect(lengthOf(before)).toBe(lengthOf(period));
      expect(addDays(before.to, 1)).toBe(period.from);
    }),
  );
});

test('months have their own length, leap years too', () => {
  expect(periodOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(periodOfMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(addMonths('2026-11', 3)).toBe('2027-02');
  expect(addMonths('0000-01', 11)).toBe('0000-12');
  expect(addMonths('0099-12', 1)).toBe('0100-01');
  expect(weekdayOf('2026-11-23')).toBe(1);
});

test('what is no day is not taken for one', () => {
  expect(['2026-02-30', '2026-13-01', '2026-1-1', '', 'kemarin'].map(isBusinessDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("an instant survives the trip through Odoo's text, and only real instants are read", () => {
  fc.assert(
    fc.property(instant, (at) => {
      const seconds = at - (at % 1000);
      expect(instantFromOdoo(instantToOdoo(seconds))).toBe(seconds);
    }),
  );
  expect(instantFromOdoo('2026-11-23 01:31:12.404814')).toBe(Date.UTC(2026, 10, 23, 1, 31, 12));
  expect(instantFromOdoo('2026-02-30 00:00:00')).toBeNull();
  expect(instantFromOdoo('2026-11-23T01:31:12Z')).toBeNull();
  expect(instantFromOdoo('2026-11-23 25:00:00')).toBeNull();
});

test("the server's Date header is its clock", () => {
  expect(instantFromHttpDate('Mon, 23 Nov 2026 02:10:58 GMT')).toBe(
    Date.UTC(2026, 10, 23, 2, 10, 58),
  );
  expect(instantFromHttpDate('soon')).toBeNull();
});
