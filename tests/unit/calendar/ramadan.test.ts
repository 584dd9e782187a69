import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  alignedPeriod,
  daysOfSeason,
  latestSeason,
  seasons,
  seasonsIn,
} from '../../../shared/calendar/ramadan.ts';
import { addDays, lengthOf } from '../../../shared/kernel/business-day.ts';

const daysApart = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Independent of the table: the calendar of Umm al-Qura as ICU has it, a day off at most. */
const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
});
function hijriOf(day: string): string {
  const parts = new Map(
    hijri.formatToParts(Date.parse(day)).map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

test.each(seasons)('Ramadan $hijri is a month of the moon, and has its sources', (season) => {
  expect([29, 30]).toContain(daysApart(season.ramadan, season.lebaran));
  const near = (day: string) => [-1, 0, 1].map((step) => hijriOf(addDays(day, step)));
  expect(near(season.ramadan)).toContain(`${season.hijri}-9-1`);
  expect(near(season.lebaran)).toContain(`${season.hijri}-10-1`);
  expect(season.sources.length).toBeGreaterThan(0);
});

test('no year is missing between the first and the last', () => {
  for (const [index, season] of seasons.entries()) {
    const before = seasons[index - 1];
    if (before === undefined) continue;
    expect(season.hijri).toBe(before.hijri + 1);
    expect([354, 355]).toContain(daysApart(before.lebaran, season.lebaran));
  }
});

test('the season is Ramadan and the week that Lebaran begins', () => {
  const season = latestSeason('2026-11-23');
  expect(season && daysOfSeason(season)).toEqual({ from: '2026-02-19', to: '2026-03-27' });
  expect(latestSeason('2026-02-18')?.hijri).toBe(1446);
  expect(latestSeason('2022-04-02')).toBeNull();
});

test('aligned days are as far from Lebaran as those of the season before', () => {
  const from = fc.integer({ min: 0, max: 1700 }).map((days) => addDays('2023-01-01', days));
  fc.assert(
    fc.property(from, fc.integer({ min: 0, max: 400 }), (first, days) => {
      const period = { from: first, to: addDays(first, days) };
      const aligned = alignedPeriod(period);
      const touched = seasons.filter((season) => {
        const end = addDays(season.lebaran, 6);
        return season.ramadan <= period.to && end >= period.from;
      });
      expect(seasonsIn(period)).toEqual(touched);
      const last = touched.at(-1);
      const before = seasons.find((season) => season.hijri === (last?.hijri ?? 0) - 1);
      if (last === undefined || before === undefined) {
        expect(aligned).toBeNull();
        return;
      }
      expect(aligned && lengthOf(aligned)).toBe(days + 1);
      expect(aligned && daysApart(aligned.from, before.lebaran)).toBe(
        daysApart(period.from, last.lebaran),
      );
    }),
  );
});
