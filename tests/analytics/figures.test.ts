import { afterEach, beforeEach, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { openDashboard } from '../../main/analytics/dashboard.service.ts';
import { shippedFigures } from '../../main/analytics/figures/figure-rows.ts';
import { read } from '../../main/db/qb.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { sourcedFigures } from '../../shared/contract/figures.ts';
import { dayOfInstant } from '../../shared/kernel/business-day.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { provinceCodes } from './oracle-places.ts';

let engine: TempEngine;
beforeEach(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db);
});
afterEach(() => engine.close());

const HEADER = 'figure;province;from;value;source';
const PERIOD = { from: '2026-11-01', to: TODAY };
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');
const bring = (text: string, isTrial = false) =>
  engine.client('local').figures.import({ text, isTrial });
const stored = () => engine.db.all(read.selectFrom('sourced_figure').selectAll()).length;
const ask = (metric: string, by: string[] = [], period = PERIOD) =>
  askMetrics(engine.db, metricQuery.parse({ metrics: [metric], by, period }));
const figureIn = (metric: string, dimension: string, key: string) =>
  ask(metric, [dimension]).rows.find(({ keys }) => keys[0] === key)?.values[0];

test('what comes with the app names its source, and a province that is one', () => {
  for (const { figure, province, source, from_day } of shippedFigures) {
    expect(source.length, figure).toBeGreaterThan(5);
    expect(from_day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (sourcedFigures[figure].province === 'each') expect(provinceCodes).toContain(province);
    else expect(province).toBe('');
  }
  expect(shippedFigures.filter(({ figure }) => figure === 'usd_rate')).toEqual([]);
});

test('penetration is empty where a province has no number, and full once it was imported', async () => {
  const variantId = aProduct(engine.db, { vendorId: aVendor(engine.db) });
  anOrder(engine.db, { day: TODAY, lines: [{ variantId, totalMinor: 100 }] });
  expect(figureIn('customers_per_100k', 'province', 'JB')).toBe(
    Number((BigInt(100_000_000_000) * 2n + 50_345_200n) / (2n * 50_345_200n)),
  );
  expect(ask('customers_per_100k').totals).toEqual([null]);
  expect(figureIn('customers_per_100k', 'island', 'papua')).toBeNull();
  expect(ask('population_gaps').totals).toEqual([5]);
  const papua = ['PD', 'PA', 'PS', 'PT', 'PE'].map(
    (code, index) => `population;${code};2024-07-01;${1_000_000 + index};BPS, dicoba`,
  );
  expect(await bring(file(...papua))).toEqual({ rows: 5, faults: [] });
  expect(figureIn('population', 'island', 'papua')).toBe(578_700 + 5_000_010);
  expect(figureIn('customers_per_100k', 'island', 'papua')).toBe(0);
  expect(ask('customers_per_100k').totals[0]).toBeGreaterThan(0);
});

test('a number stands from its day on, until the next of the same province', async () => {
  await bring(file('population;JB;2025-01-01;50900000;A', 'population;JB;2026-12-01;51200000;B'));
  const on = (to: string) =>
    ask('population', ['province'], { from: '2023-01-01', to }).rows.find(
      ({ keys }) => keys[0] === 'JB',
    )?.values;
  expect(['2024-06-30', '2024-07-01', '2025-01-01', '2026-11-30', '2026-12-01'].map(on)).toEqual([
    [null],
    [50_345_200],
    [50_900_000],
    [50_900_000],
    [51_200_000],
  ]);
});

test('every fault is told on its row and by its field, and nothing is changed', async () => {
  const text = file(
    'population;JB;2025-01-01;1;A',
    'luck;JB;2025-01-01;1;A',
    'population;;2025-01-01;1;A',
    'population;XX;2025-01-01;1;A',
    'population;JB;2025-02-30;1;A',
    'population;JB;2025-01-01;1,5;A',
    'population;JB;2025-03-01;1.000.000;A',
    'population;JB;2025-04-01;7;',
    'target_mav;JB;2025-01-01;7;A',
    'target_mav;;2025-01-01;85%;A',
    'population;JB;2025-01-01;2;A',
  );
  const { faults } = await bring(text, true);
  expect(faults.map(({ row, field, code }) => `${row} ${field} ${code}`)).toEqual([
    '2 figure file.wrong_value',
    '3 province file.missing',
    '4 province file.wrong_value',
    '5 from file.wrong_value',
    '6 value file.wrong_value',
    '7 value file.wrong_value',
    '8 source file.missing',
    '9 province file.wrong_value',
    '10 value file.wrong_value',
    '11 figure figure.twice',
  ]);
  await expect(bring(text)).rejects.toMatchObject({ code: 'REFUSED' });
  expect(stored()).toBe(0);
});

test.each([
  ['nothing', '', ['file.missing']],
  ['an unknown column', 'figure;province;from;value;source;luck', ['file.unknown_field']],
  ['a lacking column', 'figure;province;from;value', ['file.missing']],
])('a file with %s is refused as a whole', async (_name, text, codes) => {
  const { rows, faults } = await bring(text, true);
  expect(rows).toBe(0);
  expect([...new Set(faults.map(({ code }) => code))]).toEqual(codes);
});

test('a comma, quotes, a byte order mark and Windows lines are read as Excel writes them', async () => {
  const text =
    '\uFEFFfigure,province,from,value,source\r\ntarget_gmv,JB,2026-11-01,"1500000,5","Rapat ""A"", 2026"\r\n\r\n';
  expect(await bring(text)).toEqual({ rows: 1, faults: [] });
  const { figures } = await engine.client('local').figures.list({ day: TODAY });
  expect(figures.filter(({ figure }) => figure === 'target_gmv')).toEqual([
    {
      ...{ figure: 'target_gmv', province: 'JB', from: '2026-11-01', value: '1500000.5' },
      source: 'Rapat "A", 2026',
    },
  ]);
});

function targets(filters: Record<string, string[]> = {}) {
  const { cards } = openDashboard(engine.db, {
    ...{ id: 'targets', period: PERIOD, filters, compare: 'none' },
  });
  return Object.fromEntries(cards.map(({ card, target }) => [card.id, target]));
}

test('targets of the brief stand with their source, and the one in dollars waits for a rate', async () => {
  const {
    target_monthly_active_vendors: mav,
    target_gmv: gmv,
    target_rating_average: stars,
  } = targets();
  expect(mav).toMatchObject({ month: '2026-11', amount: 1000, days: 30, runRate: null });
  expect(stars).toMatchObject({ amount: 4_500_000 });
  expect(targets().target_vendor_retention).toMatchObject({ amount: 850_000 });
  expect(targets().target_sync_success_rate).toMatchObject({ amount: 999_000 });
  expect(gmv).toMatchObject({ amount: null, rate: null, missing: { id: expect.any(String) } });
  await bring(file('usd_rate;;2026-11-02;16650,25;JISDOR 2 November 2026'));
  expect(targets().target_gmv).toMatchObject({
    amount: 166_502_500_000,
    rate: { micro: 16_650_250_000, from: '2026-11-02' },
    missing: null,
  });
});

test('what a desk counts of itself is as of the end of its last cycle', () => {
  expect(ask('sync_success_rate').asOf).toBeNull();
  engine.db.runSql(
    `insert into sync_cycle (pid, started_at, ended_at, outcome) values (1, ?, ?, 'done')`,
    [NOW - 5_000, NOW],
  );
  expect(ask('sync_success_rate')).toMatchObject({ asOf: NOW, totals: [1_000_000] });
});

test('the pace is of the days that the data covers, and what is lacking of those left', async () => {
  const { db } = engine;
  const variantId = aProduct(db, { vendorId: aVendor(db) });
  anOrder(db, { day: TODAY, lines: [{ variantId, totalMinor: 2_300_00 }] });
  await bring(file('target_gmv;;2026-11-01;10000;Rapat', 'target_gmv;JB;2026-11-01;4000;Rapat'));
  for (const entity of ['order', 'order_line', 'product', 'variant', 'supplier', 'partner']) {
    db.runSql(`insert into sync_cursor (entity, phase, as_of_at) values (?, 'incremental', ?)`, [
      entity,
      NOW,
    ]);
  }
  expect(dayOfInstant(NOW)).toBe('2026-11-23');
  expect(targets().target_gmv).toMatchObject({
    ...{ amount: 10_000_00, reached: 230_000, daysGone: 23, days: 30 },
    ...{ runRate: 3_000_00, requiredPerDay: 1_100_00, source: { text: 'Rapat' } },
  });
  expect(targets({ province: ['JB'] }).target_gmv).toMatchObject({ amount: 4_000_00 });
  expect(targets({ province: ['BA'] }).target_gmv).toMatchObject({ amount: null });
  expect(targets({ category: ['1'] }).target_gmv?.missing).not.toBeNull();
});
