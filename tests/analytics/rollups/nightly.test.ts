import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSlice, isCheckDue } from '../../../main/analytics/rollups/build/check-slice.ts';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { listDirty } from '../../../main/analytics/rollups/rollup.store.ts';
import { read } from '../../../main/db/qb.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../../support/a-replica.ts';
import { NOW } from '../../support/fixed-clock.ts';
import type { Market } from '../../support/market-rows.ts';
import { random } from '../../support/random.ts';
import { Oracle } from '../oracle.ts';
import { answer } from './random-question.ts';

let replica: TempReplica;
let market: Market;
const clock = { now: () => NOW };

beforeEach(async () => {
  replica = tempReplica();
  aBinding(replica.db);
  market = aMarket(5, 90);
  insertMarket(replica.db, market);
  await maintainRollups(replica.db);
});
afterEach(() => replica.close());

/** Often enough that every day is looked at. */
async function checkAll() {
  const dice = random(3);
  const found: { source: string; day: string }[] = [];
  for (let night = 0; night < 40; night += 1) {
    found.push(...(await checkSlice(replica.db, { clock, random: () => dice.below(1e9) / 1e9 })));
  }
  return found;
}

/** A fault of ours: a change of a line that notes nothing. */
function changeUnnoticed(): string {
  const [order] = market.orders.filter(({ state }) => state === 'sale');
  const line = market.lines.find(
    ({ order_id, display_kind, is_delivery, is_down_payment, currency_id }) =>
      order_id === order?.id &&
      display_kind === null &&
      is_delivery + is_down_payment === 0 &&
      currency_id === 12,
  );
  replica.db.runSql('drop trigger rollup_update_order_line', []);
  replica.db.runSql('update central_order_line set total_minor = total_minor + 777 where id = ?', [
    line?.id,
  ]);
  if (line !== undefined) line.total_minor += 777;
  return order?.ordered_day ?? '';
}

const total = (isFromFacts: boolean) => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  return answer(replica.db, { metrics: ['gmv'], period }, isFromFacts).answer.totals;
};

test('where nothing went wrong nothing is found, noted or written down', async () => {
  expect(await checkAll()).toEqual([]);
  expect(listDirty(replica.db)).toEqual([]);
  const audits = read.selectFrom('audit_log').selectAll().where('procedure', '=', 'rollups.differ');
  expect(replica.db.all(audits)).toEqual([]);
});

test('it is due once a day', async () => {
  expect(isCheckDue(replica.db, NOW)).toBe(true);
  await checkSlice(replica.db, { clock, random: () => 0 });
  expect(isCheckDue(replica.db, NOW)).toBe(false);
  expect(isCheckDue(replica.db, NOW + 86_400_000)).toBe(true);
});

test('a planted fault shows: rollups differ from facts and oracle, the night finds it, maintenance mends it', async () => {
  const day = changeUnnoticed();
  expect(total(false)).not.toEqual(total(true));
  expect(total(true)).toEqual([
    new Oracle(market).value('gmv', { from: '2026-01-01', to: '2026-12-31' }),
  ]);
  const found = await checkAll();
  expect(found).toContainEqual({ source: 'sale_line', day });
  expect(total(false)).toEqual(total(true));
  const audits = read
    .selectFrom('audit_log')
    .select('detail')
    .where('procedure', '=', 'rollups.differ');
  expect(replica.db.all(audits)[0]?.detail).toContain(day);
  await maintainRollups(replica.db);
  expect(listDirty(replica.db)).toEqual([]);
  expect(total(false)).toEqual(total(true));
});

test('another currency of the company is another build', async () => {
  replica.db.runSql('update central_company set currency_id = 1', []);
  const asked = { metrics: ['gmv'], by: ['month'], period: MARKET_PERIOD };
  const facts = answer(replica.db, asked, true).answer;
  const before = answer(replica.db, asked);
  expect(before.answer).toEqual(facts);
  expect(before.from.some((one) => one.startsWith('rollup'))).toBe(false);
  await maintainRollups(replica.db);
  const after = answer(replica.db, asked);
  expect(after.answer).toEqual(facts);
  expect(after.from.every((one) => one.startsWith('rollup'))).toBe(true);
});

test("a vendor's desk has no rollups", async () => {
  aBinding(replica.db, { role: 'vendor', partnerId: 2001 });
  replica.db.runSql('delete from rollup_source', []);
  replica.db.runSql('delete from rollup_cell', []);
  await maintainRollups(replica.db);
  expect(replica.db.all(read.selectFrom('rollup_cell').selectAll())).toEqual([]);
});
