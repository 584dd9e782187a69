import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OdooWebSession } from '../../main/central/odoo-web-session.ts';
import { startRun } from '../../main/sync/provision/apply/run.ts';
import { Administrator } from '../../main/sync/provision/look/administrator.ts';
import { viewRun } from '../../main/sync/provision/provision.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk } from '../sync/a-desk.ts';
import { type WebProxy, webProxy } from './web-proxy.ts';

let box: Sandbox;
let proxy: WebProxy;
const { signal } = new AbortController();

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: '2026-11-23', bare: true });
  proxy = await webProxy(box.url);
});
beforeEach(() => {
  proxy.decide = () => 'pass';
  proxy.passed.length = 0;
});
afterAll(async () => {
  await proxy.close();
  await box.close();
});

const login = (secret = box.password, db = box.db) => ({ db, login: box.login, secret });
const count = { model: 'res.partner', method: 'search_count', args: [[]] };

test('a login opens a session that calls are made in, and that ends', async () => {
  const session = new OdooWebSession(proxy.url, login());
  expect(await session.logIn(signal)).toMatchObject({ login: 'admin', isSystem: true });
  expect(await session.execute(count, signal)).toBeGreaterThan(0);
  await session.logOut(signal);
  expect(proxy.passed.map(({ path }) => path)).toEqual([
    '/web/session/authenticate',
    '/web/dataset/call_kw/res.partner/search_count',
    '/web/session/destroy',
  ]);
});

test('a session that ended is opened once more, and not again and again', async () => {
  const session = new OdooWebSession(proxy.url, login());
  await session.logIn(signal);
  let expired = 0;
  proxy.decide = ({ path }) => {
    if (!path.includes('call_kw') || expired > 0) return 'pass';
    expired += 1;
    return 'expire';
  };
  expect(await session.execute(count, signal)).toBeGreaterThan(0);
  proxy.passed.length = 0;
  proxy.decide = ({ path }) => (path.includes('call_kw') ? 'expire' : 'pass');
  await expect(session.execute(count, signal)).rejects.toMatchObject({ code: 'central.refused' });
  expect(proxy.passed).toHaveLength(3);
});

test('a call that is never answered ends as a timeout that says so', async () => {
  const session = new OdooWebSession(proxy.url, login(), { timeoutMs: 400 });
  await session.logIn(signal);
  proxy.decide = () => 'hang';
  await expect(session.execute(count, signal)).rejects.toMatchObject({
    code: 'connection.timeout',
    params: { seconds: 0.4 },
  });
});

test('a step that waits for a lock for ever ends the run, with the step and what to do', async () => {
  const desk = aDesk();
  await desk.bind(box);
  const central = { url: proxy.url, db: box.db };
  const { login: name, secret } = login();
  const by = await Administrator.logIn(
    central,
    { login: name, secret },
    { signal, timeoutMs: 400 },
  );
  proxy.decide = ({ path }) => (path.includes('call_kw') ? 'hang' : 'pass');
  const run = async () => {
    await by.count('res.partner', []);
  };
  const steps = [{ key: 'field_res.partner_x_client_uuid', run }];
  await startRun({ call: desk.call, by, direction: 'apply', hash: 'x', steps });
  await desk.call.background.settled('provision');
  expect(viewRun(desk.db).run).toMatchObject({
    state: 'failed',
    current: 'field_res.partner_x_client_uuid',
    error: { code: 'provision.step_timeout', params: { step: 'field_res.partner_x_client_uuid' } },
  });
  await desk.close();
});

test('an unknown database is told from a wrong password', async () => {
  const wrong = new OdooWebSession(proxy.url, login(box.password, 'tidak_ada'));
  await expect(wrong.logIn(signal)).rejects.toMatchObject({ code: 'connection.wrong_database' });
});

test('after ten wrong passwords the central refuses the right one too, and it is said why', async () => {
  for (let tries = 0; tries < 10; tries += 1) {
    const wrong = new OdooWebSession(proxy.url, login('salah'));
    await expect(wrong.logIn(signal)).rejects.toMatchObject({ code: 'provision.wrong_password' });
  }
  const right = new OdooWebSession(proxy.url, login());
  await expect(right.logIn(signal)).rejects.toMatchObject({ code: 'provision.throttled' });
});
