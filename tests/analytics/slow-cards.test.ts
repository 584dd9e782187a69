import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { openDashboard } from '../../main/analytics/dashboard.service.ts';
import { dashboards } from '../../main/analytics/dashboards/index.ts';
import { Recall } from '../../main/analytics/recall.ts';
import { maintainRollups } from '../../main/analytics/rollups/build/run-maintenance.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { openWhole } from './whole-board.ts';

/** Counted from rows, of which there are few however much is sold. */
const FEW_ROWS: Readonly<Record<string, string>> = {
  population: 'a row for each province',
  population_gaps: 'a row for each province',
  registered_umkm: 'a row for each province',
  registered_umkm_gaps: 'a row for each province',
  online_sellers: 'a row for each province',
  online_sellers_gaps: 'a row for each province',
  gmv_target: 'a row for each province',
  gmv_target_gaps: 'a row for each province',
  shipments_overdue: 'a row for each shipment that is late now',
  sync_succeeded: 'a row for each cycle of this desk',
  sync_attempts: 'a row for each cycle of this desk',
};

let replica: TempReplica;

beforeAll(async () => {
  replica = tempReplica();
  aBinding(replica.db);
  insertMarket(replica.db, aMarket(7, 120));
  await maintainRollups(replica.db);
});
afterAll(() => replica.close());

const whole = { period: MARKET_PERIOD, filters: {}, compare: 'previous' } as const;

/** The metrics that a card counts from rows, as its answer notes them. */
function fromFacts(card: ReturnType<typeof openWhole>['cards'][number]): string[] {
  const { metrics, by, top, rest, compare } = card.card;
  const { period } = card.answer;
  const recall = new Recall(replica.db);
  askMetrics(replica.db, metricQuery.parse({ metrics, by, top, rest, compare, period }), recall);
  const counted = recall.computedFrom.map((one) => /^facts of ([^,]+),/.exec(one)?.[1]);
  return [...new Set(counted.filter((id) => id !== undefined))];
}

/** Lines in other currencies are stated of all figures that were counted together. */
function ownFigures<Card extends { answer: object | null }>(card: Card) {
  return { ...card, answer: { ...card.answer, otherCurrencies: [] } };
}

test.each(dashboards)('the slow cards of $id are those that rollups do not cover', (board) => {
  const marked = board.cards.filter(({ slow }) => slow === true).map(({ id }) => id);
  const counted = openWhole(replica.db, { ...whole, id: board.id }).cards.filter((card) =>
    fromFacts(card).some((id) => FEW_ROWS[id] === undefined),
  );
  expect(marked).toEqual(counted.map(({ card }) => card.id));
});

test.each(dashboards)('$id comes without its slow cards, and each of them by itself', (board) => {
  const asked = { ...whole, id: board.id };
  const complete = openWhole(replica.db, asked).cards;
  const atOnce = openDashboard(replica.db, asked).cards;
  expect(atOnce.map(({ card }) => card)).toEqual(complete.map(({ card }) => card));
  for (const [place, one] of atOnce.entries()) {
    const { slow } = board.cards.find(({ id }) => id === one.card.id) ?? {};
    expect([one.card.id, one.answer === null]).toEqual([one.card.id, slow === true]);
    if (one.answer !== null) {
      expect(one).toEqual(complete[place]);
      continue;
    }
    const alone = openDashboard(replica.db, { ...asked, only: [one.card.id] });
    expect(alone.cards.map(ownFigures)).toEqual(complete.slice(place, place + 1).map(ownFigures));
  }
});

test.each(dashboards)('a card of $id can be asked for by its id', ({ cards }) => {
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
});

test('what nobody waits for any more ends in the middle of counting, and the next question is answered', () => {
  const asked = metricQuery.parse({ metrics: ['gmv'], by: ['product'], period: MARKET_PERIOD });
  const ask = () => askMetrics(replica.db, asked, new Recall(replica.db, { isFromFacts: true }));
  const refuse = (): never => {
    throw new Refusal('engine.stopped');
  };
  const askAgain = () => {
    for (let time = 0; time < 100; time += 1) ask();
  };
  expect(() => replica.db.whileWanted(refuse, askAgain)).toThrow('engine.stopped');
  expect(replica.db.whileWanted(() => {}, ask)).toEqual(askMetrics(replica.db, asked));
});

test('a card that the board does not have is not answered', () => {
  const asked = { ...whole, id: 'vendors', only: ['scorecard', 'luck'] };
  const { cards } = openDashboard(replica.db, asked);
  expect(cards.map(({ card }) => card.id)).toEqual(['scorecard']);
});
