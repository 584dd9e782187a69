import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { own } from '../../main/db/qb.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { aBinding } from '../support/a-replica.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { call, failed, issuesOf } from './call.ts';
import { type Transport, transports } from './transports.ts';

/** The procedures that need a central: the sandbox, over its own HTTP. */
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ size: 'tiny', asOf: TODAY });
});
afterAll(() => sandbox.close());

const input = () => {
  const { url, db, login, password } = sandbox;
  return { url, db, login, secret: password, companyId: null };
};

describe.each(Object.keys(transports))('a live central, %s', (name) => {
  let engine: TempEngine;
  let transport: Transport;

  beforeEach(async () => {
    engine = await tempEngine();
    const open = transports[name];
    if (open === undefined) throw new Error(name);
    transport = await open(engine);
    return async () => {
      await transport.close();
      await engine.close();
    };
  });

  test('connection.save binds the profile and begins the first sync', async () => {
    const saved = await call(transport, 'connection.save', input());
    expect(await issuesOf('connection.save', saved)).toEqual([]);
    expect(saved).toMatchObject({ url: sandbox.url, role: 'admin', secretSource: 'memory' });
    const audit = await transport.client.session.get();
    expect(audit.central?.url).toBe(sandbox.url);
    await idle(transport);
    const { entities, lastCycle } = await transport.client.sync.status();
    expect(lastCycle).toMatchObject({ outcome: 'done', error: null });
    expect(entities.filter(({ replica, central }) => replica !== central)).toEqual([]);
  });

  test('connection.save refuses a wrong password, and nothing is bound', async () => {
    const wrong = { ...input(), secret: 'salah' };
    const error = await failed(call(transport, 'connection.save', wrong));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'connection.wrong_password' } });
    expect(await transport.client.connection.get()).toBeNull();
  });

  test('connection.save is forbidden to who may not change the connection', async () => {
    aBinding(engine.db, { role: 'finance' });
    const error = await failed(call(transport, 'connection.save', input()));
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
  });

  test('connection.unlock opens a sealed key for any role, by its passphrase only', async () => {
    const passphrase = 'nasi goreng kampung';
    const sealed = await call(transport, 'connection.save', {
      ...input(),
      keep: 'passphrase',
      passphrase,
    });
    expect(await issuesOf('connection.save', sealed)).toEqual([]);
    await idle(transport);
    engine.db.run(own.updateTable('connection').set({ role: 'viewer', secret_known: 0 }));
    const wrong = { passphrase: 'nasi goreng kampun9' };
    const error = await failed(call(transport, 'connection.unlock', wrong));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'secret.wrong_passphrase' } });
    const opened = await call(transport, 'connection.unlock', { passphrase });
    expect(await issuesOf('connection.unlock', opened)).toEqual([]);
    expect(opened).toMatchObject({ secretSource: 'passphrase', secretKnown: true, role: 'viewer' });
    await idle(transport);
  });

  test('connection.unlock refuses where nothing is bound, nothing is sealed, nothing is typed', async () => {
    const unlock = (passphrase: string) => call(transport, 'connection.unlock', { passphrase });
    const codeOf = async (passphrase: string) => (await failed(unlock(passphrase))).data;
    expect(await codeOf('nasi goreng kampung')).toMatchObject({ code: 'connection.none' });
    aBinding(engine.db);
    expect(await codeOf('nasi goreng kampung')).toMatchObject({ code: 'secret.not_sealed' });
    expect(await codeOf('')).toMatchObject({ code: 'input.invalid' });
  });

  test('connection.save refuses a short passphrase, and nothing is bound', async () => {
    const short = { ...input(), keep: 'passphrase', passphrase: 'pendek' };
    const error = await failed(call(transport, 'connection.save', short));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'secret.short_passphrase' } });
    expect(await transport.client.connection.get()).toBeNull();
  });

  test('sync.start begins one cycle, and says so when one is running', async () => {
    await call(transport, 'connection.save', input());
    await idle(transport);
    const first = await call(transport, 'sync.start');
    expect(await issuesOf('sync.start', first)).toEqual([]);
    expect([first, await call(transport, 'sync.start')]).toEqual([
      { started: true },
      { started: false },
    ]);
    await idle(transport);
  });

  test('sync.start refuses where no central is bound', async () => {
    const error = await failed(call(transport, 'sync.start'));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'connection.none' } });
  });

  test('sync.repair and sync.retryQuarantine begin a cycle, and refuse what is no entity', async () => {
    await call(transport, 'connection.save', input());
    await idle(transport);
    for (const path of ['sync.repair', 'sync.retryQuarantine'] as const) {
      const started = await call(transport, path, { entity: 'currency' });
      expect(await issuesOf(path, started)).toEqual([]);
      expect(started).toEqual({ started: true });
      await idle(transport);
      const error = await failed(call(transport, path, { entity: 'luck' }));
      expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'input.invalid' } });
    }
  });

  test('sync.repair and sync.retryQuarantine are forbidden to a viewer', async () => {
    aBinding(engine.db, { role: 'viewer' });
    for (const path of ['sync.repair', 'sync.retryQuarantine'] as const) {
      const error = await failed(call(transport, path, { entity: 'currency' }));
      expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
    }
  });

  test('sync.start is forbidden to a viewer', async () => {
    aBinding(engine.db, { role: 'viewer' });
    const error = await failed(call(transport, 'sync.start'));
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
  });

  test('a command on this computer may sync whatever the role: asking the central is what renews it', async () => {
    aBinding(engine.db, { role: 'viewer' });
    const error = await failed(engine.client('local').sync.start());
    expect(error).toMatchObject({ data: { code: 'connection.secret_missing' } });
  });
});

async function idle({ client }: Transport): Promise<void> {
  for (;;) {
    if (!(await client.sync.status()).running) return;
    await wait(50);
  }
}
