import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsByMonth, runsOfPeriod } from '../../../main/analytics/rollups/answer/runs.ts';
import {
  addDays,
  addMonths,
  lengthOf,
  type Period,
  periodOfMonth,
} from '../../../shared/kernel/business-day.ts';

const period = fc.tuple(fc.nat(1_500), fc.nat(1_200)).map(([after, days]): Period => {
  const from = addDays('2023-03-05', after);
  return { from, to: addDays(from, days) };
});
const stale = fc.uniqueArray(
  fc.nat(60).map((index) => addMonths('2023-01', index)),
  { maxLength: 6 },
);

/** How often each day is counted by the runs. */
function countsOf(runs: ReturnType<typeof runsOfPeriod>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, from, to, sign } of runs) {
    const [first, last] =
      unit === 'day'
        ? [from, to]
        : unit === 'month'
          ? [periodOfMonth(from).from, periodOfMonth(to).to]
          : [`${from}-01-01`, `${to}-12-31`];
    for (let day = first; day <= last; day = addDays(day, 1)) {
      counts.set(day, (counts.get(day) ?? 0) + sign);
    }
  }
  return new Map([...counts].filter(([, count]) => count !== 0));
}

function daysOf({ from, to }: Period): Map<string, number> {
  return new Map(
    Array.from({ length: lengthOf({ from, to }) }, (_, index) => [addDays(from, index), 1]),
  );
}

test('the runs of a period count each of its days once and no other', () => {
  fc.assert(
    fc.property(period, stale, (asked, old) => {
      const isStale = (at: string) => old.some((month) => month.startsWith(at));
      const runs = runsOfPeriod(asked, isStale);
      expect(new Map([...countsOf(runs)].sort())).toEqual(daysOf(asked));
      expect(runs.filter(({ unit, from }) => unit !== 'day' && isStale(from))).toEqual([]);
    }),
  );
});

test('month by month likewise, and nothing is taken away', () => {
  fc.assert(
    fc.property(period, stale, (asked, old) => {
      const runs = runsByMonth(asked, (at) => old.includes(at));
      expect(new Map([...countsOf(runs)].sort())).toEqual(daysOf(asked));
      expect(runs.filter(({ sign }) => sign === -1)).toEqual([]);
    }),
  );
});

test('never more than half a month of days and half a year of months stand at an edge', () => {
  fc.assert(
    fc.property(period, (asked) => {
      const cells = runsOfPeriod(asked, () => false).reduce(
        (sum, run) => sum + (run.unit === 'day' ? lengthOf(run) : 1),
        0,
      );
      expect(cells).toBeLessThanOrEqual(2 * 17 + 2 * 8 + 5);
    }),
  );
});
