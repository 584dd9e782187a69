import { afterEach, expect, test } from 'vitest';
import { measuresOf } from '../../../main/analytics/metric-values.ts';
import { isMetricId, metrics } from '../../../main/analytics/metrics/index.ts';
import { isCalendar, planMeasure } from '../../../main/analytics/rollups/answer/plan.ts';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { keepLiveSums } from '../../../main/analytics/rollups/live/keep-live.ts';
import { openReader } from '../../../main/db/open.ts';
import type { MetricQuery } from '../../../shared/contract/analytics.contract.ts';
import { aMarket, insertMarket } from '../../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../../support/a-replica.ts';
import { random } from '../../support/random.ts';
import { sized } from '../../support/whole.ts';
import { Oracle } from '../oracle.ts';
import { Mixer } from './mixed-batch.ts';
import { answer, aQuestion, expected } from './random-question.ts';

const { count: BATCHES, told: batchesTold } = sized(60, 200);
const { count: QUESTIONS, told: questionsTold } = sized(2_500, 10_000);
const SEED = Number(process.env.SEED ?? 20_260);

const LATE_EDIT = 'update central_order_line set total_minor = total_minor + 1000';
const WRONG_MONTH = `update rollup_cell set data = (
    select data from rollup_cell where rollup = 'sale_total' and unit = 'month' and at = '2026-02'
  ) where rollup = 'sale_total' and unit = 'month' and at = '2026-03'`;

let replica: TempReplica;
afterEach(() => replica.close());

async function aBuiltMarket(seed: number, size = 70) {
  replica = tempReplica();
  aBinding(replica.db);
  const market = aMarket(seed, size);
  insertMarket(replica.db, market);
  await maintainRollups(replica.db);
  keepLiveSums(replica.db, openReader(replica.path));
  return market;
}

/** What is asked for while a pull writes; of days that changed since they were added up it is known too. */
const LIVE: readonly MetricQuery[] = [
  { metrics: ['gmv'] },
  { metrics: ['units_sold'], by: ['day'] },
  { metrics: ['orders'], by: ['month'] },
  { metrics: ['cancelled_orders'] },
  { metrics: ['active_vendors'] },
  { metrics: ['active_vendors'], by: ['day'] },
  { metrics: ['gmv'], by: ['vendor'] },
].map((query) => ({ ...query, period: { from: '2026-01-01', to: '2026-06-30' } }));

/** Three of them, each time others. */
function liveAt(batch: number): MetricQuery[] {
  return [0, 1, 2].flatMap((at) => LIVE[(3 * batch + at) % LIVE.length] ?? []);
}

test(`after ${batchesTold} mixed batches no answer differs, with and without maintenance between`, async () => {
  const market = await aBuiltMarket(SEED);
  const dice = random(SEED);
  const mixer = new Mixer(replica.db, market, dice);
  const live = { fromCells: 0, fromRows: 0 };
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const names = mixer.batch();
    const now = new Oracle(market);
    for (const asked of liveAt(batch)) {
      const { answer: found, from } = answer(replica.db, asked);
      const why = { batch, names, asked, from };
      const { totals } = found;
      const said = expected(now, asked, found);
      expect({ ...why, totals }).toEqual({ ...why, totals: said.totals });
      expect({ ...why, found }).toEqual({
        ...why,
        found: answer(replica.db, asked, true).answer,
      });
      live[/facts|anew/.test(from.join()) ? 'fromRows' : 'fromCells'] += 1;
    }
    if (dice.chance(0.4)) await maintainRollups(replica.db);
    const oracle = new Oracle(market);
    for (let turn = 0; turn < 5; turn += 1) {
      const asked = aQuestion(dice, oracle);
      const { answer: found, from } = answer(replica.db, asked);
      const why = { batch, names, asked, from };
      expect({ ...why, totals: found.totals }).toEqual({
        ...why,
        totals: expected(oracle, asked, found).totals,
      });
      expect({ ...why, found }).toEqual({
        ...why,
        found: answer(replica.db, asked, true).answer,
      });
    }
  }
  expect(live.fromCells).toBeGreaterThan(live.fromRows);
}, 300_000);

test(`${questionsTold} random questions are what the oracle says, row by row`, async () => {
  const market = await aBuiltMarket(SEED + 1, 150);
  const oracle = new Oracle(market);
  const dice = random(SEED + 1);
  const counted = { rollups: 0, facts: 0 };
  for (let turn = 0; turn < QUESTIONS; turn += 1) {
    const asked = aQuestion(dice, oracle);
    const { answer: found, from } = answer(replica.db, asked);
    const { totals, rows } = found;
    const why = { asked, from };
    const said = expected(oracle, asked, found);
    expect({ ...why, totals }).toEqual({ ...why, totals: said.totals });
    if (asked.top === null) {
      expect({ ...why, rows: rows.map(({ values }) => values) }).toEqual({
        ...why,
        rows: said.rows,
      });
    }
    const isFromFacts = from.some((one) => one.startsWith('facts'));
    counted[isFromFacts ? 'facts' : 'rollups'] += 1;
    const scanned = isFromFacts && isCovered(asked) ? why : null;
    expect(scanned, 'a rollup covers it').toBe(null);
  }
  expect(counted.rollups).toBeGreaterThan(QUESTIONS / 3);
}, 300_000);

/** True where a rollup holds every number that is asked for. Of price bands it holds some: they are of products. */
function isCovered({ metrics: [id = ''], by = [], filters = {}, top }: MetricQuery): boolean {
  const isOfBands = [...by, ...Object.keys(filters)].includes('price_band');
  if (!isMetricId(id) || isOfBands) return false;
  const kept = new Map(Object.entries(filters).map(([name, keys]) => [name, new Set(keys)]));
  const folded = top === null ? null : (by.find((name) => !isCalendar(name)) ?? null);
  // The largest are found by one dimension alone, and totals by none.
  const ranked = folded === null ? [] : [{ by: [folded], folded: null, kept }];
  const total = { by: [], folded: null, kept };
  return measuresOf([metrics[id]], { kind: 'staff' }).every((measure) =>
    [{ by, folded, kept }, ...ranked, total].every((asked) => planMeasure(measure, asked) !== null),
  );
}

test.each([
  ['a change that no trigger notes', ['drop trigger rollup_update_order_line', LATE_EDIT]],
  ['a month that is not the sum of its days', [WRONG_MONTH]],
])('%s shows in the answers', async (_, planted) => {
  await aBuiltMarket(SEED + 2);
  for (const sql of planted) replica.db.runSql(sql, []);
  const whole = { from: '2026-02-01', to: '2026-03-31' };
  const asked = { metrics: ['gmv'], period: whole };
  expect(answer(replica.db, asked).answer.totals).not.toEqual(
    answer(replica.db, asked, true).answer.totals,
  );
});
