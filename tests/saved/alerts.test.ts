import { afterEach, beforeEach, expect, test } from 'vitest';
import { own } from '../../main/db/qb.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;
let variantId: number;
beforeEach(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'finance' });
  variantId = aProduct(engine.db, { vendorId: aVendor(engine.db) });
  synced({});
});
afterEach(() => engine.close());

const alerts = () => engine.client('window').alerts;
const client = () => engine.client('window');
const first = async () => (await alerts().list()).rows[0];
const yesterday = '2026-11-22';
const sold = (day: string, totalMinor: number) =>
  anOrder(engine.db, { day, lines: [{ variantId, totalMinor }] });
const low = {
  name: 'GMV rendah',
  metric: 'gmv',
  test: { against: 'number', is: 'below', than: 1_000 },
  period: 'today',
} as const;

interface Cycle {
  at?: number;
  verified?: number;
}

/** As after a cycle that came to its end. */
function synced({ at = NOW, verified = 1 }: Cycle): void {
  const end = { ended_at: at, outcome: 'done', verified };
  engine.db.run(own.insertInto('sync_cycle').values({ pid: 1, started_at: at, ...end }));
  const cursors = ['order', 'order_line', 'partner', 'province', 'product', 'variant', 'category'];
  engine.db.run(own.deleteFrom('sync_cursor'));
  for (const entity of cursors) {
    engine.db.run(own.insertInto('sync_cursor').values({ entity, phase: 'tail', as_of_at: at }));
  }
}

function works(login: string, role: Role): void {
  aBinding(engine.db, { role });
  engine.db.run(own.updateTable('connection').set({ login, uid: login.length }));
}

test('a rule is judged by the figure that the boards show, over the last whole day', async () => {
  sold(yesterday, 400);
  sold('2026-11-23', 1_000_000);
  await alerts().save(low);
  const { totals } = await client().analytics.query({
    metrics: ['gmv'],
    period: { from: yesterday, to: yesterday },
  });
  expect(await first()).toMatchObject({
    state: 'over',
    since: NOW,
    toldAt: NOW,
    waits: true,
    last: { value: totals[0], period: { from: yesterday, to: yesterday }, asOf: NOW, reason: null },
  });
  expect(totals[0]).toBe(400);
});

test('it tells once, and again only after it was normal', async () => {
  sold(yesterday, 400);
  const { uuid } = await alerts().save(low);
  expect((await alerts().list()).waiting).toBe(1);
  await alerts().seen({ uuid });
  await alerts().judge();
  expect(await first()).toMatchObject({ state: 'over', waits: false });
  sold(yesterday, 5_000);
  await alerts().judge();
  expect(await first()).toMatchObject({ state: 'normal', waits: false });
  engine.db.runSql('update central_order_line set total_minor = 1', []);
  await alerts().judge();
  expect(await first()).toMatchObject({ state: 'over', waits: true });
  const { rows } = await alerts().history({ uuid });
  expect(rows.map(({ state }) => state)).toEqual(['over', 'normal', 'over', 'over']);
});

test('a change is measured from the period before', async () => {
  sold(yesterday, 700);
  sold('2026-11-21', 1_000);
  const fall = { ...low, test: { against: 'change', is: 'below', than: -200_000 } } as const;
  await alerts().save(fall);
  expect(await first()).toMatchObject({ state: 'over', last: { value: 700, previous: 1_000 } });
  await alerts().save({ ...fall, name: 'Separuh', test: { ...fall.test, than: -500_000 } });
  const { rows } = await alerts().list();
  expect(rows.find(({ name }) => name === 'Separuh')?.state).toBe('normal');
});

test('a change from nothing cannot be judged', async () => {
  sold(yesterday, 700);
  await alerts().save({ ...low, test: { against: 'change', is: 'above', than: 100_000 } });
  expect(await first()).toMatchObject({ state: 'unjudged', last: { reason: 'no_value' } });
});

test('rows that are old or not verified are not judged by, and no telling is lost over it', async () => {
  sold(yesterday, 400);
  const { uuid } = await alerts().save(low);
  await alerts().seen({ uuid });
  synced({ verified: 0 });
  await alerts().judge();
  expect(await first()).toMatchObject({
    state: 'unjudged',
    last: { reason: 'not_verified', value: null },
  });
  synced({ at: NOW - 2 * 86_400_000 });
  await alerts().judge();
  expect(await first()).toMatchObject({ state: 'unjudged', last: { reason: 'too_old' } });
  synced({});
  await alerts().judge();
  expect(await first()).toMatchObject({ state: 'over', waits: false });
});

test('a filter narrows what is watched, and one that does not fit is refused in words', async () => {
  sold(yesterday, 4_000);
  await alerts().save({ ...low, filters: { province: ['BA'] } });
  expect(await first()).toMatchObject({ state: 'over', last: { value: 0 } });
  await expect(
    alerts().save({ ...low, name: 'Lain', metric: 'payments_done', filters: { product: ['1'] } }),
  ).rejects.toMatchObject({ data: { code: 'metric.no_dimension' } });
  await expect(alerts().save({ ...low, metric: 'luck' })).rejects.toMatchObject({
    data: { code: 'metric.unknown' },
  });
});

test('a changed rule begins anew', async () => {
  sold(yesterday, 400);
  const { uuid } = await alerts().save(low);
  await alerts().change({ ...low, uuid, audience: 'role', test: { ...low.test, than: 100 } });
  expect(await first()).toMatchObject({ state: 'normal', waits: false, audience: 'role' });
  expect((await alerts().history({ uuid })).rows).toHaveLength(1);
});

test('what is mine is seen by me alone, and goes with its history', async () => {
  const { uuid } = await alerts().save(low);
  works('budi', 'finance');
  expect((await alerts().list()).rows).toEqual([]);
  const missing = { data: { code: 'saved.missing' } };
  await expect(alerts().history({ uuid })).rejects.toMatchObject(missing);
  await expect(alerts().seen({ uuid })).rejects.toMatchObject(missing);
  await expect(alerts().drop({ uuid })).rejects.toMatchObject(missing);
  works('sari@example.com', 'finance');
  await alerts().drop({ uuid });
  expect(engine.db.tuples(own.selectFrom('alert_evaluation').selectAll())).toEqual([]);
});

test('the last hundred judgements are kept', async () => {
  const { uuid } = await alerts().save(low);
  for (let n = 0; n < 105; n += 1) await alerts().judge();
  expect((await alerts().history({ uuid })).rows).toHaveLength(100);
  expect(engine.db.tuples(own.selectFrom('alert_evaluation').select('id'))).toHaveLength(100);
});
