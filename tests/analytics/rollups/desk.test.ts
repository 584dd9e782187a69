import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { listDirty } from '../../../main/analytics/rollups/rollup.store.ts';
import { openReader, openWriter } from '../../../main/db/open.ts';
import { read } from '../../../main/db/qb.ts';
import type { RollupTables } from '../../../main/db/tables/rollup.table.ts';
import { eraseReplica } from '../../../main/sync/connection/connection.store.ts';
import { clearDesk } from '../../../main/sync/desk/clear-desk.ts';
import { oweClearing } from '../../../main/sync/desk/clearing.store.ts';
import { orderLineEntity } from '../../../main/sync/entities/orders/order-line.entity.ts';
import { applyPage } from '../../../main/sync/pull/apply.ts';
import { rowsOf } from '../../../main/sync/pull/central.ts';
import { planOf } from '../../../main/sync/pull/plan.ts';
import { orderLinePages, orderLineTypes } from '../../bench/order-line-pages.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../../support/a-market.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../../support/a-replica.ts';
import { NOW } from '../../support/fixed-clock.ts';
import { aDesk, type Desk } from '../../sync/a-desk.ts';
import { answer } from './random-question.ts';

const KEY = '3c'.repeat(32);
const tables = ['rollup_source', 'rollup_cell', 'rollup_dirty', 'rollup_moved', 'rollup_code'];

let desk: Desk;
beforeEach(async () => {
  desk = aDesk();
  const { db } = desk;
  aCompany(db);
  aBinding(db);
  const lines = [{ variantId: aProduct(db, { vendorId: aVendor(db) }), totalMinor: 100 }];
  anOrder(db, { day: '2026-03-05', lines });
  await maintainRollups(db);
  db.runSql("update central_order set state = 'cancel'", []);
  db.runSql('update central_product set category_id = 9', []);
});
afterEach(() => desk.close());

function left(): string[] {
  return tables.filter((table) => {
    const rows = read.selectFrom(table as keyof RollupTables).selectAll();
    return desk.db.all(rows).length > 0;
  });
}

test('of another central nothing is left added up, and taking its rows away notes nothing', () => {
  expect(left()).toContain('rollup_cell');
  desk.db.tx(() => eraseReplica(desk.db, ['central_order_line', 'central_order']));
  expect(left()).toEqual([]);
});

test("a desk that becomes a vendor's has nothing added up of others", async () => {
  const { db } = desk;
  aBinding(db, { role: 'vendor', partnerId: 1 });
  db.tx(() => oweClearing(db, { since: NOW, from: 'admin', to: 'vendor' }));
  await clearDesk(desk.call);
  expect(left()).toEqual([]);
  await maintainRollups(db);
  expect(left()).toEqual([]);
});

test('a page of the central notes the days of its rows, and a page that brings nothing new does not', async () => {
  const { db } = desk;
  const id = 1 + Math.floor(1 / 2.5);
  anOrder(db, { day: '2026-04-02' });
  db.runSql("update central_order set id = ? where ordered_day = '2026-04-02'", [id]);
  await maintainRollups(db);
  const plan = planOf(orderLineEntity, { model: 'sale.order.line', types: orderLineTypes }, 1);
  const [body = Buffer.alloc(0)] = orderLinePages(1, 1);
  const central = 'http://central.invalid';
  const rows = rowsOf(JSON.parse(body.toString()).result, central);
  const noted = () => listDirty(db).map(({ source, at }) => `${source} ${at}`);
  const take = () => applyPage(db, plan, { rows, seenAt: NOW, cursor: null });
  expect(take()).toMatchObject({ changed: 1, refused: 0 });
  expect(noted()).toEqual(['sale_line 2026-04-02']);
  await maintainRollups(db);
  expect(take()).toMatchObject({ changed: 0 });
  expect(noted()).toEqual([]);
});

test('in an encrypted profile the same is added up, and stale days are read anew', async () => {
  const path = join(desk.root, 'sealed.db');
  const db = openWriter(path, KEY);
  aCompany(db);
  aBinding(db);
  insertMarket(db, aMarket(7, 60));
  await maintainRollups(db);
  const reader = openReader(path, KEY);
  const asked = { metrics: ['gmv'], by: ['vendor', 'month'], period: MARKET_PERIOD };
  const same = () => {
    const { answer: found, from } = answer(reader, asked);
    expect(from.every((one) => one.startsWith('rollup'))).toBe(true);
    expect(found).toEqual(answer(reader, asked, true).answer);
    return found.totals;
  };
  const before = same();
  db.runSql('update central_order_line set total_minor = total_minor + 5 where id % 9 = 0', []);
  expect(same()).not.toEqual(before);
  await maintainRollups(db);
  same();
  reader.close();
  db.close();
});
