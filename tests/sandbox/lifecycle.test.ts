import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';
import { startReady } from '../support/ready-process.ts';
import { callerOf } from './odoo.ts';
import { tinyWorld } from './tiny-world.ts';

async function open(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ world: tinyWorld, asOf: '2026-11-10', ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

test('the clock starts at 15:00 WIB of its day and is the Date of every reply', async () => {
  const { url } = await open();
  const reply = await fetch(url);
  expect(reply.status).toBe(404);
  expect(reply.headers.get('date')).toMatch(/^Tue, 10 Nov 2026 08:00:\d\d GMT$/);
});

test('without a day it keeps real time', async () => {
  const sandbox = await startSandbox({ world: tinyWorld });
  onTestFinished(() => sandbox.close());
  expect(Math.abs(sandbox.now().getTime() - Date.now())).toBeLessThan(5_000);
});

test('it goes away and comes back at the same address, and sessions go on', async () => {
  const sandbox = await open();
  const post = (path: string, params: object, cookie = '') =>
    fetch(sandbox.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, params }),
    });
  const { db, login, password } = sandbox;
  const opened = await post('/web/session/authenticate', { db, login, password });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  await sandbox.unlisten();
  await expect(post('/jsonrpc', {})).rejects.toThrow();
  await sandbox.listen();
  const call = { model: 'sale.order', method: 'search_count', args: [[]], kwargs: {} };
  const reply = await post('/web/dataset/call_kw', call, cookie);
  expect(await reply.json()).toMatchObject({ result: 31 });
});

test('a kept file is used again with what was written, and made anew for another day', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'umkm-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'central.db');
  const first = await startSandbox({ world: tinyWorld, asOf: '2026-11-10', file });
  first.call('res.partner', 'create', [{ name: 'Baru' }]);
  const known = first.call('res.partner', 'search_count', [[]]);
  await first.close();
  const again = await startSandbox({ world: tinyWorld, asOf: '2026-11-10', file });
  expect(again.call('res.partner', 'search_count', [[]])).toBe(known);
  await again.close();
  const other = await startSandbox({ world: tinyWorld, asOf: '2026-11-11', file });
  expect(other.call('res.partner', 'search_count', [[]])).toBe(Number(known) - 1);
  await other.close();
});

test('a plain Odoo lacks the three models and every field of the platform', async () => {
  const sandbox = await open({ bare: true });
  const admin = await callerOf(sandbox, 'admin');
  const profiles = admin.call('x_umkm_vendor_profile', 'search_count', [[]]);
  await expect(profiles).rejects.toThrow('odoo.exceptions.UserError');
  expect(await admin.ids('ir.model', [['model', '=like', 'x_%']])).toEqual([]);
  const fields = await admin.call('sale.order.line', 'fields_get', [['name', 'x_vendor_id']]);
  expect(Object.keys(Object(fields))).toEqual(['name']);
  expect(await admin.call('sale.order.line', 'search_count', [[]])).toBe(31);
});

test('a changed password opens the next call and closes the old one', async () => {
  const sandbox = await open();
  const sync = await callerOf(sandbox, 'sync');
  sandbox.call('res.users', 'write', [[6], { password: 'lain' }]);
  await expect(sync.call('sale.order', 'search_count', [[]])).rejects.toThrow('AccessDenied');
});

test('the command says READY with its address and ends cleanly at SIGTERM', async () => {
  const child = await startReady('sandbox/main.ts', ['--as-of', '2026-11-10', '--db', 'uji']);
  const ready = JSON.parse(child.ready);
  expect(ready).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    db: 'uji',
    login: 'admin',
    password: 'admin',
  });
  await child.close();
  await expect(fetch(ready.url)).rejects.toThrow();
});
