import { expect, test } from 'vitest';
import { bandsOf } from '../../../renderer/features/overview/trend/trend-bands.ts';
import { trendPoints } from '../../../renderer/features/overview/trend/trend-points.ts';
import type { CardView, MetricAnswer } from '../../../shared/contract/analytics.contract.ts';
import { addMonths, type Period, startOfDay } from '../../../shared/kernel/business-day.ts';

const text = (name: string) => ({ id: name, en: name });
const pick = ({ id }: { id: string }) => id;

function lineOf(
  keys: readonly string[],
  periods: { period: Period; previousPeriod: Period | null },
) {
  const card: CardView = {
    ...{ id: 'trend', title: text('Trend'), metrics: ['orders'], top: null, compare: 'previous' },
    ...{ by: [keys[0]?.length === 7 ? 'month' : 'day'], draw: 'line', width: 'full' },
  };
  const answer: MetricAnswer = {
    ...{ asOf: startOfDay('2026-11-23'), pending: 0, currency: 'IDR', decimals: 2, ...periods },
    rows: keys.map((key) => ({ keys: [key], labels: [text(key)], values: [1], previous: [1] })),
    ...{ totals: [1], previousTotals: [1], otherCurrencies: [] },
  };
  return { card, answer };
}

const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, at) => addMonths(from, at));
const open = (line: ReturnType<typeof lineOf>) => {
  const points = trendPoints(line, { pick });
  return {
    now: points.flatMap(({ key, isPart }) => (isPart ? [key] : [])),
    before: points.flatMap(({ key, previousIsPart }) => (previousIsPart ? [key] : [])),
  };
};

test('the month still running is open, and so is the one in which the period before begins', () => {
  const line = lineOf(months('2026-01', 11), {
    period: { from: '2026-01-01', to: '2026-11-23' },
    previousPeriod: { from: '2025-02-08', to: '2025-12-31' },
  });
  expect(open(line)).toEqual({ now: ['2026-11'], before: ['2026-01'] });
});

test('a period cut at both ends is open at both; months before the first mark are not looked for', () => {
  const line = lineOf(months('2026-02', 4), {
    period: { from: '2026-02-10', to: '2026-05-20' },
    previousPeriod: { from: '2025-11-02', to: '2026-02-09' },
  });
  expect(open(line)).toEqual({ now: ['2026-02', '2026-05'], before: ['2026-02', '2026-05'] });
  const longer = lineOf(months('2026-01', 2), {
    period: { from: '2026-01-01', to: '2026-02-28' },
    previousPeriod: { from: '2025-10-31', to: '2025-12-31' },
  });
  expect(open(longer)).toEqual({ now: [], before: [] });
});

test('whole months are closed, and of days only today is open', () => {
  const whole = lineOf(months('2026-07', 3), {
    period: { from: '2026-07-01', to: '2026-09-30' },
    previousPeriod: { from: '2026-04-01', to: '2026-06-30' },
  });
  expect(open(whole)).toEqual({ now: [], before: [] });
  const days = lineOf(['2026-11-22', '2026-11-23'], {
    period: { from: '2026-11-22', to: '2026-11-23' },
    previousPeriod: { from: '2026-11-20', to: '2026-11-21' },
  });
  expect(open(days)).toEqual({ now: ['2026-11-23'], before: [] });
});

test('a payday week is a band on a line of days, and not the whole of a lone one', () => {
  const of = (from: string, to: string) =>
    bandsOf(lineOf([from, to], { period: { from, to }, previousPeriod: null })).length;
  expect(of('2018-12-20', '2019-01-10')).toBe(1);
  expect(of('2019-01-01', '2019-01-01')).toBe(0);
});
