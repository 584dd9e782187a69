import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedPeriod } from '../../../shared/calendar/compare.ts';
import { latestPaydayWeek, paydayWeeksIn } from '../../../shared/calendar/payday.ts';
import { type Preset, periodOfPreset, presets } from '../../../shared/calendar/presets.ts';
import { addDays, lengthOf, type Period } from '../../../shared/kernel/business-day.ts';

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2022-05-10', days));
const range = fc.tuple(day, fc.nat(800)).map(([from, days]) => ({ from, to: addDays(from, days) }));

function on(preset: Preset, today: string): Period {
  const period = periodOfPreset(preset, today);
  if (period === null) throw new Error(`${preset} is not known on ${today}`);
  return period;
}

test('a preset holds at least a day, and none that is still to come', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...presets), (today, preset) => {
      const { from, to } = on(preset, today);
      expect(from <= to && to <= today).toBe(true);
    }),
  );
});

test('the last month, quarter and year are whole, and end the day before the present one begins', () => {
  fc.assert(
    fc.property(day, (today) => {
      for (const [last, now, months] of [
        ['last-month', 'month', 1],
        ['last-quarter', 'quarter', 3],
        ['last-year', 'year', 12],
      ] as const) {
        const before = on(last, today);
        const present = on(now, today);
        expect(addDays(before.to, 1)).toBe(present.from);
        expect(present.to).toBe(today);
        // As a calendar without our arithmetic counts: the months that both ends lie in.
        const [year = 0, month = 0] = before.from.split('-').map(Number);
        expect((month - 1) % months).toBe(0);
        const end = new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
        expect(before).toEqual({ from: `${before.from.slice(0, 7)}-01`, to: end });
      }
    }),
  );
});

test('a quarter begins in January, April, July or October', () => {
  const firsts = ['2026-02-28', '2026-04-01', '2026-09-30', '2026-12-31'].map(
    (today) => on('quarter', today).from,
  );
  expect(firsts).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  expect(on('last-quarter', '2026-01-05')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
});

test('a payday week goes from the 25th to the 1st, and is the latest that has begun', () => {
  fc.assert(
    fc.property(day, (today) => {
      const week = latestPaydayWeek(today);
      expect([week.from.slice(8), week.to.slice(8)]).toEqual(['25', '01']);
      expect([5, 6, 7, 8]).toContain(lengthOf(week));
      expect(week.from <= today && addDays(week.from, 31) > today).toBe(true);
    }),
  );
  expect(on('payday', '2026-11-26')).toEqual({ from: '2026-11-25', to: '2026-11-26' });
  expect(on('payday', '2026-03-01')).toEqual({ from: '2026-02-25', to: '2026-03-01' });
});

test('the payday weeks of a period are those of its days, and never overlap', () => {
  fc.assert(
    fc.property(range, (period) => {
      const weeks = paydayWeeksIn(period);
      for (const [index, week] of weeks.entries()) {
        expect(week.from <= period.to && week.to >= period.from).toBe(true);
        expect((weeks[index - 1]?.to ?? '') < week.from).toBe(true);
      }
      const held = (one: string) => weeks.some(({ from, to }) => from <= one && one <= to);
      for (const one of [period.from, period.to]) {
        expect(held(one)).toBe(Number(one.slice(8)) >= 25 || one.endsWith('-01'));
      }
    }),
  );
});

test('the previous year is the same dates, 29 February being none', () => {
  fc.assert(
    fc.property(range, (period) => {
      const before = comparedPeriod(period, 'previous_year');
      for (const end of ['from', 'to'] as const) {
        const [year, rest] = [Number(period[end].slice(0, 4)), period[end].slice(4)];
        const date = rest === '-02-29' ? '-02-28' : rest;
        expect(before?.[end]).toBe(`${year - 1}${date}`);
      }
    }),
  );
  expect(comparedPeriod({ from: '2028-02-01', to: '2028-02-29' }, 'previous_year')).toEqual({
    from: '2027-02-01',
    to: '2027-02-28',
  });
});

test('where time or the table begins, there is nothing to compare with', () => {
  const first = { from: '0000-01-01', to: '0000-12-31' };
  expect(comparedPeriod(first, 'previous')).toBeNull();
  expect(comparedPeriod(first, 'previous_year')).toBeNull();
  expect(comparedPeriod({ from: '2022-04-03', to: '2022-05-01' }, 'aligned')).toBeNull();
  expect(comparedPeriod({ from: '2026-11-01', to: '2026-11-30' }, 'aligned')).toBeNull();
  expect(periodOfPreset('ramadan', '2022-01-01')).toBeNull();
});
