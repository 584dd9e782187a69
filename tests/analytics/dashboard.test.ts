import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { openDashboard } from '../../main/analytics/dashboard.service.ts';
import { dashboards } from '../../main/analytics/dashboards/index.ts';
import { exportMetrics } from '../../main/analytics/export/analytics-export.service.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { comparisons } from '../../shared/calendar/compare.ts';
import { analyticsContract, metricQuery } from '../../shared/contract/analytics.contract.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { Oracle } from './oracle.ts';
import { openWhole } from './whole-board.ts';

let replica: TempReplica;
let folder: string;
const market = aMarket(7, 120);
const oracle = new Oracle(market);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-exports-'));
  replica = tempReplica();
  aBinding(replica.db);
  insertMarket(replica.db, market);
});
afterAll(() => {
  replica.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The month in which the market's period ends. */
const LAST_MONTH = { from: '2026-04-01', to: '2026-04-30' };
const asked = { id: 'overview', period: MARKET_PERIOD, filters: {}, compare: 'previous' } as const;
const overview = (period = MARKET_PERIOD, filters = {}) =>
  openWhole(replica.db, { ...asked, period, filters });

test('the overview shows the five figures beside the previous period', () => {
  const figures = overview().cards.filter(({ card }) => card.draw === 'kpi');
  expect(figures.map(({ card }) => card.id)).toEqual([
    'gmv',
    'orders',
    'average_order_value',
    'active_vendors',
    'new_customers',
  ]);
  for (const { card, answer } of figures) {
    const [metric = ''] = card.metrics;
    expect(answer.totals).toEqual([oracle.value(metric, MARKET_PERIOD)]);
    expect(answer.previousTotals).toHaveLength(1);
  }
});

test.each(dashboards)(
  'every card of $id answers what its metric answers alone',
  ({ id, cards }) => {
    for (const compare of comparisons) {
      const board = openWhole(replica.db, { ...asked, id, compare });
      expect(board.cards.map(({ card }) => card.id)).toEqual(
        cards.filter(({ only }) => only !== 'vendor').map((card) => card.id),
      );
      for (const { card, answer } of board.cards) {
        const { metrics, by, top, rest, aboveZero } = card;
        const isOfMonth = cards.find((one) => one.id === card.id)?.month === true;
        const period = isOfMonth ? LAST_MONTH : MARKET_PERIOD;
        const query = { metrics, by, top, rest, aboveZero, compare: card.compare, period };
        const alone = askMetrics(replica.db, metricQuery.parse(query));
        expect({ ...answer, otherCurrencies: [] }).toEqual({ ...alone, otherCurrencies: [] });
      }
    }
  },
);

test('a board shows its figures and lines beside the asked period, and rankings alone', () => {
  for (const { card } of openDashboard(replica.db, { ...asked, compare: 'aligned' }).cards) {
    const beside = card.draw === 'kpi' || card.draw === 'line';
    expect([card.id, card.compare]).toEqual([card.id, beside ? 'aligned' : 'none']);
  }
});

test('the parts of a sum add up to the figure beside them', () => {
  for (const { card, answer } of overview().cards) {
    if (card.by.length === 0) continue;
    const sum = answer.rows.reduce((total, { values }) => total + (values[0] ?? 0), 0);
    expect([card.id, sum]).toEqual([card.id, answer.totals[0]]);
  }
});

test('what rose stands among what rose, and what fell among what fell', () => {
  const period = { from: '2026-03-10', to: '2026-04-05' };
  const rowsOf = (id: string, card: string) =>
    openWhole(replica.db, { ...asked, id, period }).cards.find((one) => one.card.id === card)
      ?.answer.rows ?? [];
  const moved = [
    { board: 'vendors', card: 'rising', sign: 1 },
    { board: 'vendors', card: 'falling', sign: -1 },
    { board: 'products', card: 'fading', sign: -1 },
  ];
  for (const { board, card, sign } of moved) {
    const rows = rowsOf(board, card);
    expect(rows.length).toBeGreaterThan(0);
    for (const { keys } of rows.filter(({ keys: [key] }) => key !== 'other')) {
      const only = { [board === 'vendors' ? 'vendor' : 'product']: [...keys] };
      const query = { metrics: ['gmv_growth'], filters: only, period };
      const [growth] = askMetrics(replica.db, metricQuery.parse(query)).totals;
      expect(Math.sign(growth ?? 0)).toBe(sign);
    }
  }
});

test('a trend goes by day up to a quarter, and by month beyond', () => {
  const trend = (to: string) =>
    overview({ from: '2026-01-01', to }).cards.find(({ card }) => card.id === 'trend')?.card.by;
  expect(trend('2026-04-02')).toEqual(['day']);
  expect(trend('2026-04-03')).toEqual(['month']);
});

test('a province can be kept on every card', () => {
  const [first] = overview(MARKET_PERIOD, { province: ['SU'] }).cards;
  expect(first?.answer.totals).toEqual([oracle.value('gmv', MARKET_PERIOD, { province: ['SU'] })]);
});

test('what a dashboard answers is what the contract promises', () => {
  const promised = analyticsContract.dashboard['~orpc'].outputSchema;
  expect(promised?.safeParse(overview())).toMatchObject({ success: true });
});

test('an unknown dashboard is refused, and the choices are named', () => {
  expect(() => openDashboard(replica.db, { ...asked, id: 'x' })).toThrow(
    expect.objectContaining({
      code: 'dashboard.unknown',
      params: { id: 'x', choices: dashboards.map(({ id }) => id).join(', ') },
    }),
  );
});

test('provinces carry the names of the law under the ISO code', () => {
  const ranking = overview().cards.find(({ card }) => card.id === 'ranking');
  const names = Object.fromEntries(
    (ranking?.answer.rows ?? []).map(({ keys, labels }) => [keys[0], labels[0]?.id]),
  );
  expect(names).toMatchObject({
    SU: 'Sumatera Utara',
    PE: 'Papua Pegunungan',
    XX: 'Provinsi Baru',
    unknown: 'Tidak diketahui',
  });
});

test('a chart exports its rows: days as days, names as names, money in rupiah', () => {
  const query = metricQuery.parse({
    metrics: ['gmv', 'orders'],
    by: ['month', 'province'],
    period: MARKET_PERIOD,
    compare: 'previous',
  });
  const folders = openFolders(join(folder, 'profile'));
  const call = { reader: replica.db, folders, clock: { now: () => NOW } };
  const file = exportMetrics(call, {
    query,
    title: 'GMV per provinsi',
    format: 'csv',
    language: 'id',
  });
  const lines = readFileSync(join(folders.exports, file.name), 'utf8').trimEnd().split('\r\n');
  const { rows } = askMetrics(replica.db, query);
  expect(file.rows).toBe(rows.length);
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines[0]).toBe(
    '\uFEFF"Bulan";"Provinsi pembeli";"GMV";"Pesanan";"GMV periode sebelumnya";"Pesanan periode sebelumnya"',
  );
  const [first] = rows;
  const rupiah = ((first?.values[0] ?? 0) / 100).toFixed(2).replace('.', ',');
  expect(lines[1]).toMatch(`"2026-02";"${first?.labels[1]?.id}";${rupiah};${first?.values[1]};`);
});
