import { afterEach, beforeEach, expect, test } from 'vitest';
import { dashboards } from '../../../main/analytics/dashboards/index.ts';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { metricQuery } from '../../../shared/contract/analytics.contract.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../../support/a-replica.ts';
import { openWhole } from '../whole-board.ts';
import { answer } from './random-question.ts';

let replica: TempReplica;
beforeEach(() => {
  replica = tempReplica();
  aBinding(replica.db);
});
afterEach(() => replica.close());

/** Built rollups answer other code than rows do, and have to bear it that there is nothing. */
async function openAll(): Promise<void> {
  const { db } = replica;
  await maintainRollups(db);
  for (const { id } of dashboards) {
    const board = { id, period: MARKET_PERIOD, filters: {}, compare: 'previous' } as const;
    for (const { card, answer: shown } of openWhole(db, board).cards) {
      const { metrics, by, top, rest, aboveZero, compare } = card;
      const asked = { metrics, by, top, rest, aboveZero, compare, period: shown.period };
      const query = metricQuery.parse(asked);
      const { rows, totals } = answer(db, query, true).answer;
      expect({ rows: shown.rows, totals: shown.totals }, `${id} ${card.id}`).toEqual({
        rows,
        totals,
      });
    }
  }
}

test('every board opens on a desk that has nothing yet', openAll);

test('every board opens where nobody owes a certificate', async () => {
  insertMarket(replica.db, aMarket(11, 60));
  await openAll();
});
