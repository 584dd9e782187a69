import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findLastCycle } from '../../../main/sync/cycle/cycle.store.ts';
import { runCycle } from '../../../main/sync/cycle/run-cycle.ts';
import { PAGE_ROWS } from '../../../main/sync/pull/pull.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { Fault } from '../../../shared/contract/errors.ts';
import { startSandbox } from '../../support/a-sandbox.ts';
import { aDesk, type Desk } from '../a-desk.ts';
import { countsOnCentral, countsOnDesk } from '../central-counts.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from '../meddling-proxy.ts';
import { contentOf } from '../replica-content.ts';

const HOUR = 3_600_000;

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
let meddle: Meddle = () => undefined;
/** Of the central, against this computer's. */
let skew = 0;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await meddlingProxy(
    box.url,
    (call, trueAnswer) => meddle(call, trueAnswer),
    () => box.now().getTime() + skew,
  );
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
});

afterEach(() => {
  meddle = () => undefined;
  skew = 0;
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});

/** Where the last window over the orders began. */
function windowFrom(since: number): number {
  const asked = proxy.calls
    .slice(since)
    .find(({ model, method }) => model === 'sale.order' && method === 'search_read');
  const [domain] = (asked?.args ?? [[]]) as [[string, string, string][]];
  const from = domain.find(([field]) => field === 'write_date')?.[2] ?? '';
  return Date.parse(`${from.replace(' ', 'T')}Z`);
}

test('a login that is denied once is made again, once, and the cycle goes on', async () => {
  let denied = false;
  meddle = ({ model, method }) => {
    if (denied || model !== 'sale.order' || method !== 'search_read') return undefined;
    denied = true;
    return { error: 'odoo.exceptions.AccessDenied' };
  };
  const asked = proxy.calls.length;
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({ outcome: 'done', error: null });
  const logins = proxy.calls.slice(asked).filter(({ method }) => method === 'authenticate');
  expect(logins).toHaveLength(1);
});

test("another user's session is refused, and nothing of it is stored", async () => {
  let denied = false;
  meddle = ({ method, service }) => {
    if (method === 'authenticate') return { result: 99 };
    if (denied || service !== 'object') return undefined;
    denied = true;
    return { error: 'odoo.exceptions.AccessDenied' };
  };
  const before = contentOf(desk.db, 'central_');
  const status = await desk.sync();
  expect(status.lastCycle?.error).toEqual({
    code: 'connection.other_user',
    params: { login: box.login },
  });
  expect(contentOf(desk.db, 'central_')).toBe(before);
});

test('a clock of the central that jumped ahead and back skips no row', async () => {
  await desk.sync();
  skew = 2 * HOUR;
  await desk.sync();
  skew = 0;
  const asked = proxy.calls.length;
  const status = await desk.sync();
  const now = box.now().getTime();
  expect(windowFrom(asked)).toBeLessThan(now - 14 * 60_000);
  expect(windowFrom(asked)).toBeGreaterThan(now - 17 * 60_000);
  expect(status.lastCycle).toMatchObject({ outcome: 'done' });
  const later = proxy.calls.length;
  await desk.sync();
  expect(windowFrom(later)).toBeLessThan(box.now().getTime() - 14 * 60_000);
});

test('a row that went back with the clock is taken, and is no older copy of the central', async () => {
  const [partner] = box.call('res.partner', 'search', [[['customer_rank', '>', 0]]], {
    limit: 1,
  }) as number[];
  const stamped = (shift: number): Meddle => {
    return async ({ model, method }, trueAnswer) => {
      if (model !== 'res.partner' || method !== 'search_read') return undefined;
      const rows = (await trueAnswer()) as { id: number; write_date: string }[];
      const at = new Date(box.now().getTime() + shift).toISOString();
      const write_date = at.slice(0, 19).replace('T', ' ');
      return { result: rows.map((row) => (row.id === partner ? { ...row, write_date } : row)) };
    };
  };
  const context = { active_test: false };
  box.call('res.partner', 'write', [[partner], { city: 'Maju' }], { context });
  skew = HOUR;
  meddle = stamped(HOUR);
  await desk.sync();
  skew = 0;
  box.call('res.partner', 'write', [[partner], { city: 'Mundur' }], { context });
  meddle = () => undefined;
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({ outcome: 'done', error: null });
  expect(status.restored).toBeNull();
});

test('a row that was committed late, beyond the overlap, is found by its digest and told', async () => {
  const visitor = aDesk();
  await visitor.bind(box, { url: proxy.url });
  let hidden = true;
  meddle = async ({ model, method }, trueAnswer) => {
    if (model !== 'sale.order' || method === 'fields_get') return undefined;
    if (method === 'search_read' && hidden) {
      hidden = false;
      const rows = (await trueAnswer()) as object[];
      // A full page that lacks a row would be taken for the last one.
      if (rows.length < PAGE_ROWS) return { result: rows.toSpliced(10, 1) };
      hidden = true;
    }
    return undefined;
  };
  const status = await visitor.sync();
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  const drift = visitor.db.runSql('update sync_drift set healed_at = healed_at', []);
  expect(drift).toBe(1);
  await visitor.close();
});

test('a central that is away for an hour is asked less than sixty times', async () => {
  let now = desk.call.clock.now();
  const until = now + HOUR;
  let requests = 0;
  let seed = 7;
  const network = {
    post: async () => {
      requests += 1;
      throw new Fault('connection.unreachable', { url: 'x', reason: 'ECONNREFUSED' });
    },
    wait: async (ms: number) => {
      now += ms;
    },
    random: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
  };
  const call = { ...desk.call, network, clock: { now: () => now } };
  while (now < until) {
    await runCycle(call, new AbortController().signal);
    now = findLastCycle(desk.db)?.next_at ?? until;
  }
  expect(requests).toBeGreaterThan(10);
  expect(requests).toBeLessThan(60);
  await desk.sync();
});
