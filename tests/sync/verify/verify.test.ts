import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../../main/db/qb.ts';
import { listFoundDrift } from '../../../main/sync/status/status.service.ts';
import { startCompare } from '../../../main/sync/sync.service.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../support/a-sandbox.ts';
import { aDesk, type Desk } from '../a-desk.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from '../meddling-proxy.ts';
import { contentOf } from '../replica-content.ts';

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
let meddle: Meddle = () => undefined;
let whole: string;
let partner: number;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await meddlingProxy(box.url, (call, trueAnswer) => meddle(call, trueAnswer));
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
  whole = contentOf(desk.db, 'central_');
  partner =
    desk.db.get(read.selectFrom('central_partner').select((q) => q.fn.max('id').as('id')))?.id ?? 0;
});

afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});

beforeEach(() => {
  meddle = () => undefined;
  desk.db.runSql('delete from sync_drift', []);
});

const found = () =>
  listFoundDrift(desk.db, { limit: 100 }).rows.map(({ entity, rows, how, healedAt }) => ({
    entity,
    rows,
    how,
    healed: healedAt !== null,
  }));
const entityOf = (status: ReturnType<Desk['status']>, id: string) =>
  status.entities.find(({ entity }) => entity === id);

async function repair(entity: string): Promise<void> {
  expect(startCompare(desk.call, entity)).toBe(true);
  await desk.call.background.settled('sync');
}

test('a cycle that finds every month equal says when, of each entity and of all', () => {
  const status = desk.status();
  for (const { state, months, verifiedAt } of status.entities) {
    expect({ state, equal: months.equal }).toEqual({ state: 'verified', equal: months.total });
    expect(verifiedAt).not.toBeNull();
  }
  expect(entityOf(status, 'order')?.months.total).toBeGreaterThan(3);
  expect(status.verifiedAt).toBe(status.lastCycle?.endedAt);
});

test('where nothing changed, no digest is made anew and no row is pulled for it', async () => {
  const asked = proxy.calls.length;
  const status = await desk.sync();
  expect(status.lastCycle?.rowsChanged).toBe(0);
  const calls = proxy.calls.slice(asked);
  expect(calls.filter(({ method }) => method === 'search')).toEqual([]);
  const digests = calls.filter(({ args }) => JSON.stringify(args).includes('create_date:month'));
  expect(digests).toHaveLength(status.entities.length);
  expect(desk.db.all(read.selectFrom('sync_stale').selectAll())).toEqual([]);
});

test.each([
  ['an amount', 'update central_order set total_minor = total_minor + 1 where id = 5', 'order', 1],
  [
    'an amount against another',
    `update central_invoice set residual_minor = residual_minor +
      case id when (select min(id) from central_invoice) then 7 else -7 end
      where id in ((select min(id) from central_invoice), (select max(id) from central_invoice))`,
    'invoice',
    2,
  ],
  ['a row', 'delete from central_payment where id in (7, 8)', 'payment', 2],
  ['every time', 'update central_category set written_at = written_at - 1000', 'category', 'all'],
  ['a date', 'update central_rating set created_at = null where id = 9', 'rating', 1],
] as const)(
  '%s that was altered here is found in one cycle, mended and told',
  async (_, damage, id, rows) => {
    expect(desk.db.runSql(damage, [])).toBeGreaterThan(0);
    const status = await desk.sync();
    expect(status.lastCycle).toMatchObject({ outcome: 'done' });
    expect(entityOf(status, id)).toMatchObject({ state: 'verified' });
    expect(contentOf(desk.db, 'central_')).toBe(whole);
    expect(found().every(({ entity, healed }) => entity === id && healed)).toBe(true);
    const told = found().reduce((sum, one) => sum + one.rows, 0);
    expect(told).toBe(rows === 'all' ? entityOf(status, id)?.replica : rows);
  },
);

test('a field that no digest covers is mended by reading the entity again, and told', async () => {
  desk.db.runSql("update central_partner set city = 'Atlantis' where id = ?", [partner]);
  await desk.sync();
  expect(found()).toEqual([]);
  await repair('partner');
  expect(found()).toEqual([{ entity: 'partner', rows: 1, how: 'repair', healed: true }]);
  expect(contentOf(desk.db, 'central_')).toBe(whole);
  const status = desk.status();
  expect(status.lastCycle?.outcome).toBe('done');
  expect(entityOf(status, 'partner')).toMatchObject({ state: 'verified' });
  expect(entityOf(status, 'partner')?.comparedAt).not.toBeNull();
});

test('reading again goes on where it was stopped, and takes along what is gone', async () => {
  desk.db.runSql("update central_order_line set name = 'x' where id in (10, 2900)", []);
  let pages = 0;
  meddle = ({ model, method }) => {
    if (model === 'sale.order.line' && method === 'search_read') {
      pages += 1;
      if (pages === 2) desk.cancel();
    }
    return undefined;
  };
  await repair('order_line');
  expect(desk.status().lastCycle?.outcome).toBe('cancelled');
  meddle = () => undefined;
  const asked = proxy.calls.length;
  await repair('order_line');
  const first = proxy.calls
    .slice(asked)
    .find(({ model, method }) => model === 'sale.order.line' && method === 'search_read');
  const [domain] = (first?.args ?? [[]]) as [unknown[][]];
  expect(domain.find(([field]) => field === 'id')?.[2]).toBeGreaterThan(0);
  expect(contentOf(desk.db, 'central_')).toBe(whole);
  expect(found().reduce((sum, { rows }) => sum + rows, 0)).toBe(2);
});

test('a month that does not become equal is called drift, and is not pulled whole each time', async () => {
  meddle = async ({ model, method }, trueAnswer) => {
    if (model !== 'rating.rating' || method !== 'read_group') return undefined;
    const groups = (await trueAnswer()) as Record<string, unknown>[];
    return { result: groups.map((group) => ({ ...group, s: Number(group.s) + 1 })) };
  };
  const status = await desk.sync();
  expect(entityOf(status, 'rating')).toMatchObject({ state: 'drift', months: { equal: 0 } });
  expect(entityOf(status, 'order')).toMatchObject({ state: 'verified' });
  expect(status.verifiedAt).not.toBe(status.lastCycle?.endedAt);
  expect(found().every(({ entity, healed }) => entity === 'rating' && !healed)).toBe(true);
  const drifts = found().length;
  const again = await desk.sync();
  expect(again.lastCycle?.rowsRead).toBeLessThan((status.lastCycle?.rowsRead ?? 0) / 2);
  expect(found()).toHaveLength(drifts);
  meddle = () => undefined;
  expect(entityOf(await desk.sync(), 'rating')).toMatchObject({ state: 'verified' });
  expect(found().every(({ healed }) => healed)).toBe(true);
});

test('rows written while they are compared are chased, and are no drift', async () => {
  const context = { allowed_company_ids: [1], active_test: false };
  let left = 2;
  meddle = ({ model, method }) => {
    if (model === 'res.partner' && method === 'read_group' && left > 0) {
      left -= 1;
      box.call('res.partner', 'write', [[partner], { city: `Kota ${left}` }], { context });
    }
    return undefined;
  };
  const status = await desk.sync();
  expect(entityOf(status, 'partner')).toMatchObject({ state: 'verified' });
  expect(found()).toEqual([]);
  // Two writes within one second look alike to a digest: the next window reads that second again.
  await desk.sync();
  const city = read.selectFrom('central_partner').select('city').where('id', '=', partner);
  expect(desk.db.get(city)).toEqual({ city: 'Kota 0' });
});
