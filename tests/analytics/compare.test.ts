import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics, listCatalogue } from '../../main/analytics/analytics.service.ts';
import { type MetricAnswer, metricQuery } from '../../shared/contract/analytics.contract.ts';
import { aMarket, insertMarket } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { Oracle } from './oracle.ts';

/*
 * Periods of 2027 beside the market's days of 2026. What stands beside what is written down here once more, by hand.
 */
const DAY_MS = 86_400_000;
const LEBARAN = { 2026: '2026-03-21', 2027: '2027-03-10' } as const;
const catalogue = listCatalogue({ kind: 'staff' }).metrics;
const oracle = new Oracle(aMarket(77));
let replica: TempReplica;

beforeAll(() => {
  replica = tempReplica();
  aBinding(replica.db);
  insertMarket(replica.db, oracle.market);
});
afterAll(() => replica.close());

const yearAgo = (day: string) => day.replace('2027', '2026');
const seasonAgo = (day: string): string => {
  const toLebaran = Date.parse(LEBARAN[2027]) - Date.parse(day);
  return new Date(Date.parse(LEBARAN[2026]) - toLebaran).toISOString().slice(0, 10);
};
const asked = [
  {
    compare: 'previous_year',
    period: { from: '2027-02-10', to: '2027-04-02' },
    ago: yearAgo,
  },
  { compare: 'aligned', period: { from: '2027-02-15', to: '2027-03-20' }, ago: seasonAgo },
] as const;

function ask(metric: string, by: string[], { compare, period }: (typeof asked)[number]) {
  const query = { metrics: [metric], by, compare, period };
  return askMetrics(replica.db, metricQuery.parse(query));
}

const before = ({ rows }: MetricAnswer) => rows.map(({ previous }) => previous?.[0]);

test.each(asked)('each metric stands beside its figure of $compare, whole and by key', (one) => {
  const past = { from: one.ago(one.period.from), to: one.ago(one.period.to) };
  for (const { id, dimensions } of catalogue) {
    const whole = ask(id, [], one);
    expect(whole.previousPeriod).toEqual(past);
    expect([id, whole.previousTotals]).toEqual([id, [oracle.value(id, past)]]);
    for (const dimension of dimensions.filter((name) => !['day', 'week', 'month'].includes(name))) {
      const answer = ask(id, [dimension], one);
      expect([id, dimension, before(answer)]).toEqual([
        ...[id, dimension],
        answer.rows.map(({ keys: [key = ''] }) => oracle.value(id, past, { [dimension]: [key] })),
      ]);
    }
  }
  const seen = catalogue.some(({ id }) => (oracle.value(id, past) ?? 0) > 0);
  expect(seen).toBe(true);
});

test.each(asked)('each day stands beside its day of $compare', (one) => {
  const days = (Date.parse(one.period.to) - Date.parse(one.period.from)) / DAY_MS + 1;
  for (const { id } of catalogue.filter(({ dimensions }) => dimensions.includes('day'))) {
    const answer = ask(id, ['day'], one);
    expect([id, answer.rows.length]).toEqual([id, days]);
    expect([id, before(answer)]).toEqual([
      id,
      answer.rows.map(({ keys: [day = ''] }) => {
        const past = one.ago(day);
        return oracle.value(id, { from: past, to: past });
      }),
    ]);
  }
});

test('a month stands beside its namesake, and 29 February beside nothing', () => {
  const query = { metrics: ['gmv'], compare: 'previous_year' as const };
  const months = askMetrics(
    replica.db,
    metricQuery.parse({
      ...query,
      by: ['month'],
      period: { from: '2027-02-01', to: '2027-04-30' },
    }),
  );
  const monthly = (month: string) =>
    oracle.value('gmv', { from: `${month}-01`, to: `${month}-31` });
  expect(before(months)).toEqual(['2026-02', '2026-03', '2026-04'].map(monthly));
  const leap = askMetrics(
    replica.db,
    metricQuery.parse({ ...query, by: ['day'], period: { from: '2028-02-28', to: '2028-03-01' } }),
  );
  expect(leap.previousPeriod).toEqual({ from: '2027-02-28', to: '2027-03-01' });
  expect(before(leap)).toEqual([0, null, 0]);
});

test('a period without Ramadan or Lebaran has nothing to be aligned with, and is told so', () => {
  const period = { from: '2026-11-01', to: '2026-11-30' };
  const query = metricQuery.parse({ metrics: ['gmv'], compare: 'aligned', period });
  expect(() => askMetrics(replica.db, query)).toThrow(
    expect.objectContaining({ name: 'Refusal', code: 'period.no_ramadan', params: period }),
  );
});
