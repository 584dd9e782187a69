import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dashboards } from '../../main/analytics/dashboards/index.ts';
import { metrics } from '../../main/analytics/metrics/index.ts';
import type { Reader } from '../../main/db/db.ts';
import { openReader, openWriter } from '../../main/db/open.ts';
import type { AppClient, Engine } from '../../main/engine/engine.ts';
import { parseCliArgs } from '../../main/hosts/cli/args.ts';
import { metric as metricCommand } from '../../main/hosts/cli/commands/metric.ts';
import { importAll, mediumCentral } from '../bench/sandbox-central.ts';
import { kept } from '../certification/a-shelf.ts';
import { openEngine } from '../support/open-engine.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { marketOf } from './market-of.ts';
import { Oracle } from './oracle.ts';
import { allCards, answered } from './whole-board.ts';

/** The medium sandbox over two months: command line, boards and the oracle say the same of every metric. */
const PERIOD = { from: '2026-09-24', to: '2026-11-23' };
const FILTERS = { province: ['JB', 'BA', 'PE'] };
const ids = Object.keys(metrics);
const BREAKDOWNS = [
  ...['month', 'island', 'vendor_province', 'price_band', 'rfm_segment'],
  ...['requirement', 'business_scale'],
];
/** Of each breakdown: the oracle is slow. */
const ROWS = 6;

const { profile, remove } = tempProfile();
let engine: Engine;
let client: AppClient;
let db: Reader;
let oracle: Oracle;

beforeAll(async () => {
  const central = await mediumCentral();
  engine = await openEngine({ profile });
  await importAll(engine, central);
  await central.close();
  client = engine.client('local');
  const writer = openWriter(join(profile, 'replica.db'));
  await kept(writer);
  writer.close();
  db = openReader(join(profile, 'replica.db'), null);
  oracle = new Oracle(marketOf(db));
}, 180_000);
afterAll(async () => {
  db.close();
  await engine.close();
  remove();
});

async function told(id: string, ...more: string[]) {
  const { options } = parseCliArgs(['--from', PERIOD.from, '--to', PERIOD.to, ...more]);
  const { json } = await metricCommand({
    ...{ options, words: [id], profile, language: 'id' },
    client: async () => client,
    key: async () => null,
  });
  const { totals, rows } = Object(json);
  return { totals, rows };
}

test.each(ids)('%s on the command line is what the oracle says, whole and by month', async (id) => {
  expect((await told(id)).totals).toEqual([oracle.value(id, PERIOD)]);
  const catalogue = await client.analytics.catalogue();
  const known = catalogue.metrics.find((one) => one.id === id)?.dimensions ?? [];
  for (const by of BREAKDOWNS) {
    if (!known.includes(by)) continue;
    for (const { keys, values } of (await told(id, '--by', by)).rows.slice(0, ROWS)) {
      const whose = `${id} ${by} ${keys[0]}`;
      expect([whose, values]).toEqual([whose, [oracle.value(id, PERIOD, { [by]: keys })]]);
    }
  }
});

test('every metric that a board shows is the same on every board, and on the command line', async () => {
  for (const filters of [{}, FILTERS]) {
    const seen = new Map<string, unknown>();
    for (const { id } of dashboards) {
      const asked = { id, period: PERIOD, filters, only: allCards(id) };
      const { cards } = await client.analytics.dashboard(asked);
      for (const { card, answer, deaf } of cards.map(answered)) {
        const whole = { ...answer.period, deaf };
        card.metrics.forEach((metric, index) => {
          const place = JSON.stringify([metric, whole]);
          const total = answer.totals[index];
          if (!seen.has(place)) seen.set(place, total);
          expect([id, card.id, place, total]).toEqual([id, card.id, place, seen.get(place)]);
        });
      }
    }
    for (const [place, total] of seen) {
      const [metric, { deaf, ...period }] = JSON.parse(place);
      const kept = deaf.length === 0 ? filters : {};
      expect([place, total]).toEqual([place, oracle.value(metric, { ...period, filters: kept })]);
    }
  }
});

test('a filter, a comparison and the largest, as a process of its own', async () => {
  const asked = ['--from', '2026-10-01', '--to', '2026-10-31', '--profile', profile, '--json'];
  const cli = async (...args: string[]) => {
    const { stdout, stderr } = await runCli('metric', ...args, ...asked);
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };
  const october = { from: '2026-10-01', to: '2026-10-31' };
  const september = { from: '2026-08-31', to: '2026-09-30' };
  await engine.close();
  const province = ['JB', 'BA'];
  const found = await cli(
    ...['gmv', '--by', 'vendor', '--top', '3', '--compare', 'previous'],
    ...['--filter', `province=${province}`],
  );
  expect(found.rows).toHaveLength(4);
  expect(found.totals).toEqual([oracle.value('gmv', { ...october, filters: { province } })]);
  expect(found.previousTotals).toEqual([
    oracle.value('gmv', { ...september, filters: { province } }),
  ]);
  for (const id of ['vendor_on_time_rate', 'customers_per_100k', 'low_stock_products']) {
    expect((await cli(id)).totals).toEqual([oracle.value(id, october)]);
  }
  expect((await cli('list')).metrics.map((one: { id: string }) => one.id)).toEqual(ids);
  engine = await openEngine({ profile });
  const bad = await runCli('metric', 'gmv', '--top', 'x', ...asked);
  expect(JSON.parse(bad.stderr).error.code).toBe('cli.bad_option');
}, 60_000);
