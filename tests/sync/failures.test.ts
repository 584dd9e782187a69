import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { nextCycleAt } from '../../main/sync/cycle/cycle.rules.ts';
import { startDueSync } from '../../main/sync/sync.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { countsOnCentral, countsOnDesk } from './central-counts.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from './meddling-proxy.ts';

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
let meddle: Meddle = () => undefined;

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: '2026-11-23' });
});
afterAll(() => box.close());

beforeEach(async () => {
  meddle = () => undefined;
  proxy = await meddlingProxy(box.url, (call, trueAnswer) => meddle(call, trueAnswer));
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
});

afterEach(async () => {
  await desk.close();
  await proxy.close();
});

const ordersOf = (status: ReturnType<Desk['status']>) =>
  status.entities.find(({ entity }) => entity === 'order');

test('a central that is gone leaves the replica as it was, and says when it is asked again', async () => {
  await desk.sync();
  const before = countsOnDesk(desk.status());
  await proxy.close();
  const started = desk.call.clock.now();
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({
    outcome: 'failed',
    error: { code: 'connection.unreachable', params: { url: proxy.url, reason: 'ECONNREFUSED' } },
  });
  expect(countsOnDesk(status)).toEqual(before);
  expect(status.asOf).not.toBeNull();
  expect((status.nextAt ?? 0) - started).toBeGreaterThan(1_000);
  expect((status.nextAt ?? 0) - started).toBeLessThan(25_000);
});

test('a central that is busy for a moment is asked again within the cycle', async () => {
  let refusals = 0;
  meddle = ({ model, method }) => {
    if (model !== 'sale.order' || method !== 'search_read' || refusals === 2) return undefined;
    refusals += 1;
    return { error: 'psycopg2.errors.SerializationFailure' };
  };
  const status = await desk.sync();
  expect(refusals).toBe(2);
  expect(status.lastCycle?.outcome).toBe('done');
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
});

test('an entity that is refused does not stop the others, and the next cycle makes it good', async () => {
  meddle = ({ model, method }) =>
    model === 'rating.rating' && method === 'search_read'
      ? { error: 'builtins.ValueError' }
      : undefined;
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({
    outcome: 'failed',
    error: { code: 'central.refused', params: { model: 'rating.rating' } },
  });
  const states = new Map(status.entities.map(({ entity, state }) => [entity, state]));
  expect(states.get('rating')).toBe('failed');
  expect(states.get('order')).toBe('verified');
  expect(states.get('invoice_line')).toBe('verified');
  meddle = () => undefined;
  const again = await desk.sync();
  expect(again.lastCycle?.outcome).toBe('done');
  expect(countsOnDesk(again)).toEqual(countsOnCentral(box));
});

test('a right that is taken away takes its rows along, and they come back with it', async () => {
  await desk.sync();
  const before = ordersOf(desk.status())?.replica;
  meddle = ({ model }) =>
    model === 'sale.order' ? { error: 'odoo.exceptions.AccessError' } : undefined;
  const status = await desk.sync();
  expect(ordersOf(status)).toMatchObject({
    state: 'unavailable',
    replica: 0,
    error: { code: 'central.no_right', params: { model: 'sale.order' } },
  });
  meddle = () => undefined;
  expect(ordersOf(await desk.sync())).toMatchObject({
    state: 'verified',
    replica: before,
    error: null,
  });
});

test('a password that was changed stops the cycle with its own message', async () => {
  meddle = ({ service }) =>
    service === 'object' ? { error: 'odoo.exceptions.AccessDenied' } : undefined;
  const status = await desk.sync();
  expect(status.lastCycle?.error).toEqual({
    code: 'connection.wrong_password',
    params: { login: box.login },
  });
});

test('a cycle that is cancelled keeps its pages, and the next one goes on from there', async () => {
  const large = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  let pages = 0;
  const line = await meddlingProxy(large.url, ({ model, method }) => {
    if (model === 'sale.order.line' && method === 'search_read') {
      pages += 1;
      if (pages === 3) desk.cancel();
    }
    return undefined;
  });
  await desk.bind(large, { url: line.url, replace: true });
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({
    outcome: 'cancelled',
    error: { code: 'sync.cancelled' },
  });
  expect(status.running).toBe(false);
  const lines = countsOnDesk(status).order_line ?? 0;
  expect(lines).toBeGreaterThan(0);
  expect(lines).toBeLessThan(countsOnCentral(large).order_line ?? 0);
  const asked = line.calls.length;
  const again = await desk.sync();
  expect(countsOnDesk(again)).toEqual(countsOnCentral(large));
  const firstPage = line.calls
    .slice(asked)
    .find(({ model, method }) => model === 'sale.order.line' && method === 'search_read');
  const [domain] = (firstPage?.args ?? [[]]) as [unknown[][]];
  const after = domain.find(([field, operator]) => field === 'id' && operator === '>');
  expect(after?.[2]).toBeGreaterThan(0);
  await line.close();
  await large.close();
});

test('a model that gains a field is pulled anew, without losing what is here', async () => {
  meddle = async ({ model, method }, trueAnswer) => {
    if (model !== 'product.template' || method !== 'fields_get') return undefined;
    const { x_vendor_id: _, ...fields } = Object((await trueAnswer()) ?? {});
    return { result: fields };
  };
  await desk.sync();
  const withVendor = read.selectFrom('central_product').where('vendor_id', 'is not', null);
  const vendors = () => desk.db.all(withVendor.select('id')).length;
  expect(vendors()).toBe(0);
  meddle = () => undefined;
  await desk.sync();
  expect(vendors()).toBeGreaterThan(0);
});

test('the regular cycle starts when its time has come, and not before', async () => {
  const status = await desk.sync();
  const nextAt = status.nextAt ?? 0;
  expect(nextAt - (status.lastCycle?.endedAt ?? 0)).toBe(5 * 60_000);
  startDueSync({ ...desk.call, clock: { now: () => nextAt - 1 } });
  expect(desk.call.background.isRunning('sync')).toBe(false);
  startDueSync({ ...desk.call, clock: { now: () => nextAt } });
  expect(desk.call.background.isRunning('sync')).toBe(true);
});

test('waits after failures lie anywhere up to fifteen seconds, then up to five minutes', () => {
  const waits = (random: number) =>
    [0, 1, 2, 3, 4, 5, 50].map((failedBefore) =>
      nextCycleAt(0, { outcome: 'failed', failedBefore, random, askedMs: 0 }),
    );
  expect(waits(1)).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  expect(waits(0)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
  const cancelled = { outcome: 'cancelled', failedBefore: 3, random: 1, askedMs: 0 } as const;
  expect(nextCycleAt(0, cancelled)).toBe(300_000);
});

test('a central that says when to come back is not asked before then', () => {
  const busy = { outcome: 'failed', failedBefore: 0, random: 0 } as const;
  expect(nextCycleAt(0, { ...busy, askedMs: 120_000 })).toBe(120_000);
  expect(nextCycleAt(0, { ...busy, askedMs: 864_000_000 })).toBe(3_600_000);
});
