import { afterEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { aMarket, insertMarket } from '../../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../../support/a-replica.ts';
import { random } from '../../support/random.ts';
import { Oracle } from '../oracle.ts';
import { Mixer } from './mixed-batch.ts';
import { answer, aQuestion, expected } from './random-question.ts';

/** More when hunting: BATCHES=2000 QUESTIONS=10000 npx vitest … */
const BATCHES = Number(process.env.BATCHES ?? 200);
const QUESTIONS = Number(process.env.QUESTIONS ?? 600);
const SEED = Number(process.env.SEED ?? 20_260);

let replica: TempReplica;
afterEach(() => replica.close());

async function aBuiltMarket(seed: number, size = 70) {
  replica = tempReplica();
  aBinding(replica.db);
  const market = aMarket(seed, size);
  insertMarket(replica.db, market);
  await maintainRollups(replica.db);
  return market;
}

test(`after ${BATCHES} mixed batches no answer differs, with and without maintenance between`, async () => {
  const market = await aBuiltMarket(SEED);
  const dice = random(SEED);
  const mixer = new Mixer(replica.db, market, dice);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const names = mixer.batch();
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
}, 120_000);

test(`${QUESTIONS} random questions are what the oracle says, row by row`, async () => {
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
    if (from.some((one) => one.startsWith('facts'))) counted.facts += 1;
    else counted.rollups += 1;
  }
  expect(counted.rollups).toBeGreaterThan(QUESTIONS / 2);
}, 120_000);
