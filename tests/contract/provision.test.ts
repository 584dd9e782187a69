import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { aBinding } from '../support/a-replica.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { call, failed, issuesOf } from './call.ts';
import { type Transport, transports } from './transports.ts';

/** A plain Odoo is prepared through the contract: what a window and the command line both do. */
let sandbox: Sandbox;
let engine: TempEngine;
let transport: Transport;

beforeAll(async () => {
  sandbox = await startSandbox({ size: 'tiny', asOf: TODAY, bare: true });
  engine = await tempEngine();
  const [open] = Object.values(transports);
  if (open === undefined) throw new Error('No transport.');
  transport = await open(engine);
  const { url, db, login, password } = sandbox;
  await call(transport, 'connection.save', { url, db, login, secret: password, companyId: null });
});
afterAll(async () => {
  await transport.close();
  await engine.close();
  await sandbox.close();
});

const admin = () => ({ login: sandbox.login, secret: sandbox.password });

async function ended() {
  for (;;) {
    const { run } = await transport.client.provision.state();
    if (run !== null && run.state !== 'running') return run;
    await wait(100);
  }
}

test('plan, apply, check, plan the way back, and go it', async () => {
  const before = await transport.client.provision.check();
  expect(before.version).toBe(null);
  expect(before.features.find(({ feature }) => feature === 'facts')?.state).toBe('missing');
  const plan = await transport.client.provision.plan(admin());
  expect(await issuesOf('provision.plan', plan)).toEqual([]);
  expect(await transport.client.provision.apply({ ...admin(), hash: plan.hash })).toEqual({
    started: true,
  });
  expect(await ended()).toMatchObject({ direction: 'apply', state: 'done', error: null });
  const after = await transport.client.provision.check();
  expect(await issuesOf('provision.check', after)).toEqual([]);
  expect(after.version).toBe('2');
  expect(after.features.filter(({ state }) => state !== 'ready')).toEqual([]);
  const back = await transport.client.provision.plan({ ...admin(), direction: 'remove' });
  expect(back.changes).toBe(plan.changes - 1);
  // The desk has synced since, and may have written of its own into the log.
  const withData = sandbox.db;
  await transport.client.provision.remove({ ...admin(), hash: back.hash, withData });
  expect(await ended()).toMatchObject({ direction: 'remove', state: 'done', error: null });
}, 120_000);

test('what was not shown is not carried out, and a password in a call reaches no answer', async () => {
  const error = await failed(call(transport, 'provision.apply', { ...admin(), hash: 'anything' }));
  expect(error.data).toMatchObject({ code: 'provision.plan_changed' });
  const wrong = { ...admin(), secret: 'rahasia-sekali' };
  const refused = await failed(call(transport, 'provision.plan', wrong));
  expect(refused.data).toMatchObject({ code: 'provision.wrong_password' });
  expect(JSON.stringify(refused)).not.toContain('rahasia-sekali');
});

test('only an administrator prepares a central', async () => {
  aBinding(engine.db, { role: 'finance', url: sandbox.url });
  for (const path of ['plan', 'apply', 'remove', 'cancel']) {
    const input = { ...admin(), hash: 'anything' };
    const error = await failed(call(transport, `provision.${path}`, input));
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
  }
});
