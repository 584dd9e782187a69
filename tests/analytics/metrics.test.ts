import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics, listCatalogue } from '../../main/analytics/analytics.service.ts';
import type { Reader } from '../../main/db/db.ts';
import {
  type MetricAnswer,
  type MetricQuery,
  metricQuery,
} from '../../shared/contract/analytics.contract.ts';
import { type Period, previousPeriod } from '../../shared/kernel/business-day.ts';
import { aMarket, insertMarket, MARKET_PERIOD, USD } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { Oracle } from './oracle.ts';

/** More when hunting: npx vitest with MARKETS=100. */
const MARKETS = Number(process.env.MARKETS ?? 6);
const catalogue = listCatalogue({ kind: 'staff' }).metrics;
/** Has orders before it as well as in it. */
const LATE_PERIOD = { from: '2026-03-10', to: '2026-04-05' };
const calendars = ['day', 'week', 'month'];

interface Town {
  seed: number;
  replica: TempReplica;
  oracle: Oracle;
}
let towns: Town[];

beforeAll(() => {
  towns = Array.from({ length: MARKETS }, (_, index) => {
    const seed = 1000 + index;
    const town = { seed, replica: tempReplica(), oracle: new Oracle(aMarket(seed)) };
    aBinding(town.replica.db);
    insertMarket(town.replica.db, town.oracle.market);
    return town;
  });
});
afterAll(() => {
  for (const { replica } of towns) replica.close();
});

function everyMarket(check: (db: Reader, oracle: Oracle) => void): void {
  for (const { replica, oracle } of towns) check(replica.db, oracle);
}

function ask(db: Reader, query: Omit<MetricQuery, 'period'>): MetricAnswer {
  return askMetrics(db, metricQuery.parse({ ...query, period: MARKET_PERIOD }));
}

test.each(catalogue)('$id is what its definition says, whole and by each dimension', (metric) => {
  everyMarket((db, oracle) => {
    const whole = ask(db, { metrics: [metric.id] });
    expect(whole.totals).toEqual([oracle.value(metric.id, MARKET_PERIOD)]);
    for (const dimension of metric.dimensions) {
      const { rows, totals } = ask(db, { metrics: [metric.id], by: [dimension] });
      expect(totals).toEqual(whole.totals);
      const expected = [...oracle.keys(metric.id, dimension, MARKET_PERIOD)].sort();
      const keys = rows.map((row) => row.keys[0] ?? '');
      expect(expected.filter((key) => !keys.includes(key))).toEqual([]);
      if (!calendars.includes(dimension)) expect([...keys].sort()).toEqual(expected);
      expect(rows.map(({ values }) => values[0])).toEqual(
        keys.map((key) => oracle.value(metric.id, MARKET_PERIOD, { [dimension]: [key] })),
      );
    }
  });
});

test.each(catalogue)('$id by two dimensions at once, and beside the previous period', (metric) => {
  everyMarket((db, oracle) => {
    const before = previousPeriod(MARKET_PERIOD);
    for (const dimension of metric.dimensions.filter((id) => !calendars.includes(id))) {
      const calendar = ['week', 'month'].filter((id) => metric.dimensions.includes(id))[0];
      const by = calendar === undefined ? [dimension] : [calendar, dimension];
      const { rows, previousTotals } = ask(db, {
        metrics: [metric.id],
        by,
        compare: 'previous',
      });
      expect(previousTotals).toEqual([oracle.value(metric.id, before)]);
      expect(rows.map(({ values }) => values[0])).toEqual(
        rows.map(({ keys }) => {
          const only = by.map((id, index): [string, string[]] => [id, [keys[index] ?? '']]);
          return oracle.value(metric.id, MARKET_PERIOD, Object.fromEntries(only));
        }),
      );
    }
  });
});

test.each(catalogue)('$id of the previous period stands in the row of the same key', (metric) => {
  everyMarket((db, oracle) => {
    const before = previousPeriod(LATE_PERIOD);
    for (const dimension of metric.dimensions.filter((id) => !calendars.includes(id))) {
      const query = { metrics: [metric.id], by: [dimension], period: LATE_PERIOD };
      const { rows } = askMetrics(db, metricQuery.parse({ ...query, compare: 'previous' }));
      const keys = rows.map((row) => row.keys[0] ?? '');
      const seen = (asked: Period) => [...oracle.keys(metric.id, dimension, asked)];
      const either = new Set([...seen(LATE_PERIOD), ...seen(before)]);
      expect([...keys].sort()).toEqual([...either].sort());
      expect(rows.map(({ previous }) => previous?.[0])).toEqual(
        keys.map((key) => oracle.value(metric.id, before, { [dimension]: [key] })),
      );
    }
  });
});

test.each(catalogue)('$id kept to some keys of every dimension', (metric) => {
  everyMarket((db, oracle) => {
    for (const dimension of metric.dimensions) {
      const some = [...oracle.keys(metric.id, dimension, MARKET_PERIOD)].filter(
        (_, i) => i % 2 === 0,
      );
      const filters = { [dimension]: [...some, 'no such key'] };
      expect(ask(db, { metrics: [metric.id], filters }).totals).toEqual([
        oracle.value(metric.id, MARKET_PERIOD, filters),
      ]);
    }
  });
});

test.each(catalogue.filter(({ dimensions }) => dimensions.includes('province')))(
  'the rest beside the top of $id is counted over everything left out',
  (metric) => {
    everyMarket((db, oracle) => {
      const all = ask(db, { metrics: [metric.id], by: ['province'] }).rows;
      const { rows } = ask(db, { metrics: [metric.id], by: ['province'], top: 2 });
      const left = all.slice(2).map(({ keys }) => keys[0] ?? '');
      expect(rows.slice(0, 2)).toEqual(all.slice(0, 2));
      expect(rows.slice(2).map(({ keys, values }) => [keys, values])).toEqual(
        left.length === 0
          ? []
          : [[['other'], [oracle.value(metric.id, MARKET_PERIOD, { province: left })]]],
      );
    });
  },
);

test('other currencies are stated apart, by the number of their rows', () => {
  const apart: number[] = [];
  everyMarket((db, oracle) => {
    const dollars = oracle.entries('sale', MARKET_PERIOD, USD).length;
    apart.push(dollars);
    const answer = ask(db, { metrics: ['gmv', 'orders'], by: ['month'] });
    expect(answer.currency).toBe('IDR');
    expect(answer.otherCurrencies).toEqual(
      dollars === 0 ? [] : [{ currency: 'USD', lines: dollars }],
    );
  });
  expect(Math.max(...apart)).toBeGreaterThan(0);
});
