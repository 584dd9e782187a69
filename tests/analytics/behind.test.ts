import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics, viewCatalogue } from '../../main/analytics/analytics.service.ts';
import { listBehind } from '../../main/analytics/behind/behind.service.ts';
import { nameKeys } from '../../main/analytics/beside/labels.ts';
import { dashboards } from '../../main/analytics/dashboards/index.ts';
import { dimensions, isDimensionId } from '../../main/analytics/dimensions/index.ts';
import { measuresOf } from '../../main/analytics/metric-values.ts';
import { isMetricId, metrics } from '../../main/analytics/metrics/index.ts';
import { maintainRollups } from '../../main/analytics/rollups/build/run-maintenance.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { openWhole } from './whole-board.ts';

let replica: TempReplica;
beforeAll(async () => {
  replica = tempReplica();
  aBinding(replica.db);
  insertMarket(replica.db, aMarket(7, 120));
  await maintainRollups(replica.db);
});
afterAll(() => replica.close());

const additive = (id: string) => {
  const [measure] = isMetricId(id) ? measuresOf([metrics[id]], { kind: 'staff' }) : [];
  return measure?.aggregate.additive === true;
};
const behind = (asked: { metric: string; filters?: Record<string, string[]>; limit?: number }) =>
  listBehind(replica.db, { period: MARKET_PERIOD, filters: {}, offset: 0, limit: 500, ...asked });

/** What the rows add up to is the figure, wherever figures add up at all. */
function expectWhole(found: ReturnType<typeof listBehind>, figure: number | null): void {
  expect(found.figure).toBe(figure);
  expect(new Set(found.rows.map(({ id }) => id)).size).toBe(found.rows.length);
  expect(found.rows).toHaveLength(Math.min(found.total, 500));
  found.measures.forEach(({ id, total }, index) => {
    if (!additive(id)) return;
    const listed = found.rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    expect([id, listed + (found.without[index] ?? 0)]).toEqual([id, total]);
  });
}

test('the orders behind every mark of every metric that comes from orders are the mark', () => {
  const { metrics: known } = viewCatalogue(replica.db);
  const ordered = known.filter(({ hasOrders }) => hasOrders);
  expect(ordered.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['gmv', 'refunds', 'payments_done', 'on_time_rate', 'new_customers']),
  );
  for (const { id: metric, dimensions: by } of ordered) {
    const whole = askMetrics(
      replica.db,
      metricQuery.parse({ metrics: [metric], period: MARKET_PERIOD }),
    );
    expectWhole(behind({ metric }), whole.totals[0] ?? null);
    for (const dimension of by.filter((id) => isDimensionId(id) && !dimensions[id].axis)) {
      const query = { metrics: [metric], by: [dimension], period: MARKET_PERIOD };
      for (const { keys, values } of askMetrics(replica.db, metricQuery.parse(query)).rows) {
        const filters = { [dimension]: [...keys] };
        expectWhole(behind({ metric, filters }), values[0] ?? null);
      }
    }
  }
});

test('a window of the list continues where the one before it ended, and counts the same', () => {
  const all = behind({ metric: 'gmv' });
  const pages = [0, 10, 20].map((offset) =>
    listBehind(replica.db, {
      metric: 'gmv',
      period: MARKET_PERIOD,
      filters: {},
      offset,
      limit: 10,
    }),
  );
  expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows.slice(0, 30));
  for (const { total } of pages) expect(total).toBe(all.total);
  const beyond = { metric: 'gmv', period: MARKET_PERIOD, filters: {}, offset: 9_000, limit: 10 };
  expect(listBehind(replica.db, beyond)).toMatchObject({ total: all.total, rows: [] });
});

test('a figure that is not counted from orders has no list of them', () => {
  const refused = expect.objectContaining({ code: 'metric.no_orders' });
  expect(() => behind({ metric: 'stock_on_hand' })).toThrow(refused);
});

test.each(dashboards)(
  '$id is filtered as a whole, and a card that cannot follow says so',
  (board) => {
    const asked = { id: board.id, period: MARKET_PERIOD, compare: 'none' } as const;
    const bare = openWhole(replica.db, { ...asked, filters: {} });
    for (const dimension of bare.filterable) {
      const filters = { [dimension]: ['701', 'SU', '801', '2003'] };
      for (const { card, answer, deaf } of openWhole(replica.db, { ...asked, filters }).cards) {
        const { metrics: ids, by, top, rest, aboveZero } = card;
        const alone = (kept: object) =>
          askMetrics(
            replica.db,
            metricQuery.parse({
              ...{ metrics: ids, by, top, rest, aboveZero },
              ...{ period: answer.period, filters: kept },
            }),
          );
        expect(deaf.every((id) => id === dimension)).toBe(true);
        expect(answer.rows).toEqual(alone(deaf.length > 0 ? {} : filters).rows);
      }
    }
  },
);

test('keys that somebody kept have names; those that are gone stay as they are', () => {
  const names = nameKeys(replica.db, { category: ['801', '99'], luck: ['1'] });
  expect(names).toEqual({
    category: { 801: { id: 'K801', en: 'K801' }, 99: { id: '99', en: '99' } },
  });
});
