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
  mandatory_duties: 'a row for each duty of a product or vendor',
  mandatory_duties_met: 'a row for each duty of a product or vendor',
  mandatory_duties_missing: 'a row for each duty of a product or vendor',
  month_end_duties: 'a row for each duty of a product or vendor',
  month_end_duties_met: 'a row for each duty of a product or vendor',
  products_lacking: 'a row for each product',
  products_at_risk: 'a row for each product',
  certificates_running_out: 'a row for each certificate',
  certificates_ended: 'a row for each certificate',
  renewed_on_time: 'a row for each certificate',
  renewed_late: 'a row for each certificate',
  certificates_not_renewed: 'a row for each certificate',
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

/** Questions that no rollup holds. */
const narrowed = { ...whole, filters: { province: ['SU', 'JB'], category: ['801'] } };
/** As where there are more lines than are counted while somebody waits. */
const large = { linesAtOnce: 0 };

/** True where the card alone counts many rows, as its answer notes it. */
function countsRows(
  { card, answer: { period }, deaf }: ReturnType<typeof openWhole>['cards'][number],
  filters: Readonly<Record<string, string[]>>,
): boolean {
  const { metrics, by, top, rest, aboveZero, compare } = card;
  const heard = Object.fromEntries(Object.entries(filters).filter(([id]) => !deaf.includes(id)));
  const asked = { metrics, by, top, rest, aboveZero, compare, period, filters: heard };
  const recall = new Recall(replica.db);
  askMetrics(replica.db, metricQuery.parse(asked), recall);
  const counted = recall.computedFrom.map((one) => /^facts of ([^,]*),/.exec(one)?.[1]);
  return counted.some((id) => id !== undefined && FEW_ROWS[id] === undefined);
}

/** Lines in other currencies are stated of all figures that were counted together. */
function ownFigures<Card extends { answer: object | null }>(card: Card) {
  return { ...card, answer: { ...card.answer, otherCurrencies: [] } };
}

test.each(dashboards)('nothing on $id has to be counted from the rows', ({ id }) => {
  const asked = { ...whole, id };
  const complete = openWhole(replica.db, asked).cards;
  expect(complete.filter((card) => countsRows(card, {})).map(({ card }) => card.id)).toEqual([]);
  expect(openDashboard(replica.db, { ...asked, ...large }).cards).toEqual(complete);
});

test.each(dashboards)(
  '$id comes at once, and what is counted from many rows by itself',
  ({ id }) => {
    const asked = { ...narrowed, id };
    const complete = openWhole(replica.db, asked).cards;
    expect(openDashboard(replica.db, asked).cards).toEqual(complete);
    for (const [place, one] of openDashboard(replica.db, { ...asked, ...large }).cards.entries()) {
      const whole = complete.slice(place, place + 1);
      expect([one.card.id, one.answer === null]).toEqual([
        one.card.id,
        whole.some((card) => countsRows(card, narrowed.filters)),
      ]);
      const alone = openDashboard(replica.db, { ...asked, ...large, only: [one.card.id] });
      expect(alone.cards.map(ownFigures)).toEqual(whole.map(ownFigures));
    }
  },
);

test('some cards of narrowed boards come by themselves', () => {
  const cards = dashboards.flatMap(
    ({ id }) => openDashboard(replica.db, { ...narrowed, ...large, id }).cards,
  );
  expect(cards.filter(({ answer }) => answer === null).length).toBeGreaterThan(5);
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
