import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChoice, periodOf, writeChoice } from '../../../renderer/client/period-choice.ts';
import { presets } from '../../../shared/calendar/presets.ts';
import { addDays, lengthOf } from '../../../shared/kernel/business-day.ts';

const TODAY = '2026-11-23';

test('a preset ends on the day the dashboards open on, but for what is over', () => {
  expect(Object.fromEntries(presets.map((preset) => [preset, periodOf(preset, TODAY)]))).toEqual({
    today: { from: '2026-11-23', to: '2026-11-23' },
    '7d': { from: '2026-11-17', to: '2026-11-23' },
    '30d': { from: '2026-10-25', to: '2026-11-23' },
    month: { from: '2026-11-01', to: '2026-11-23' },
    'last-month': { from: '2026-10-01', to: '2026-10-31' },
    quarter: { from: '2026-10-01', to: '2026-11-23' },
    'last-quarter': { from: '2026-07-01', to: '2026-09-30' },
    year: { from: '2026-01-01', to: '2026-11-23' },
    'last-year': { from: '2025-01-01', to: '2025-12-31' },
    payday: { from: '2026-10-25', to: '2026-11-01' },
    ramadan: { from: '2026-02-19', to: '2026-03-27' },
  });
});

test('last month in January is December of the year before', () => {
  expect(periodOf('last-month', '2027-01-05')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

test('a season that nobody knows yet means the last 30 days', () => {
  expect(periodOf('ramadan', '2022-01-30')).toEqual({ from: '2022-01-01', to: '2022-01-30' });
});

test('a choice comes back from the address as it went in', () => {
  const days = fc.tuple(fc.nat(4_000), fc.nat(800)).map(([start, length]) => {
    const from = addDays('2020-01-01', start);
    return { from, to: addDays(from, length) };
  });
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...presets), days), (choice) => {
      expect(parseChoice(writeChoice(choice))).toEqual(choice);
      expect(lengthOf(periodOf(choice, TODAY))).toBeGreaterThan(0);
    }),
  );
});

test.each([
  '',
  'forever',
  '2026-02-30..2026-03-01',
  '2026-03-02..2026-03-01',
  '2026-03-01',
  '2026-03-01..',
])('an address that says "%s" is not a period', (text) => {
  expect(parseChoice(text)).toBeNull();
});
