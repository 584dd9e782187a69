import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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

interface Opened {
  engine: TempEngine;
  transport: Transport;
}

/** One engine for the tests of a group: to open it and to sync it takes longer than they do. */
function opened(name: string, prepare: (made: Opened) => Promise<void> = async () => {}): Opened {
  const made = {} as Opened;
  beforeAll(async () => {
    made.engine = await tempEngine();
    const open = transports[name];
    if (open === undefined) throw new Error(name);
    made.transport = await open(made.engine);
    await prepare(made);
    return async () => {
      await made.transport.close();
      await made.engine.close();
    };
  });
  return made;
}

describe.each(Object.keys(transports))('a profile without a central, %s', (name) => {
  const made = opened(name);
  afterEach(() => void made.engine.db.run(own.deleteFrom('connection')));

  test('connection.save refuses a wrong password, and nothing is bound', async () => {
    const wrong = { ...input(), secret: 'salah' };
    const error = await failed(call(made.transport, 'connection.save', wrong));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'connection.wrong_password' } });
    expect(await made.transport.client.connection.get()).toBeNull();
  });

  test('connection.save is forbidden to who may not change the connection', async () => {
    aBinding(made.engine.db, { role: 'finance' });
    const error = await failed(call(made.transport, 'connection.save', input()));
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
  });

  test('connection.unlock refuses where nothing is bound, nothing is sealed, nothing is typed', async () => {
    const unlock = (passphrase: string) =>
      call(made.transport, 'connection.unlock', { passphrase });
    const codeOf = async (passphrase: string) => (await failed(unlock(passphrase))).data;
    expect(await codeOf('nasi goreng kampung')).toMatchObject({ code: 'connection.none' });
    aBinding(made.engine.db);
    expect(await codeOf('nasi goreng kampung')).toMatchObject({ code: 'secret.not_sealed' });
    expect(await codeOf('')).toMatchObject({ code: 'input.invalid' });
  });

  test('connection.save refuses a short passphrase, and nothing is bound', async () => {
    const short = { ...input(), keep: 'passphrase', passphrase: 'pendek' };
    const error = await failed(call(made.transport, 'connection.save', short));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'secret.short_passphrase' } });
    expect(await made.transport.client.connection.get()).toBeNull();
  });

  test('sync.start refuses where no central is bound', async () => {
    const error = await failed(call(made.transport, 'sync.start'));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'connection.none' } });
  });

  test('sync.repair and sync.retryQuarantine are forbidden to a viewer', async () => {
    aBinding(made.engine.db, { role: 'viewer' });
    for (const path of ['sync.repair', 'sync.retryQuarantine'] as const) {
      const error = await failed(call(made.transport, path, { entity: 'currency' }));
      expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
    }
  });

  test('sync.start is forbidden to a viewer', async () => {
    aBinding(made.engine.db, { role: 'viewer' });
    const error = await failed(call(made.transport, 'sync.start'));
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { code: 'permission.denied' } });
  });

  test('a command on this computer may sync whatever the role: asking the central is what renews it', async () => {
    aBinding(made.engine.db, { role: 'viewer' });
    const error = await failed(made.engine.client('local').sync.start());
    expect(error).toMatchObject({ data: { code: 'connection.secret_missing' } });
  });
});

describe.each(Object.keys(transports))('a live central, %s', (name) => {
  let saved: unknown;
  const made = opened(name, async ({ transport }) => {
    saved = await call(transport, 'connection.save', input());
    await idle(transport);
  });

  test('connection.save binds the profile and begins the first sync', async () => {
    expect(await issuesOf('connection.save', saved)).toEqual([]);
    expect(saved).toMatchObject({ url: sandbox.url, role: 'admin', secretSource: 'memory' });
    const audit = await made.transport.client.session.get();
    expect(audit.central?.url).toBe(sandbox.url);
    const { entities, lastCycle } = await made.transport.client.sync.status();
    expect(lastCycle).toMatchObject({ outcome: 'done', error: null });
    expect(entities.filter(({ replica, central }) => replica !== central)).toEqual([]);
  });

  test('sync.start begins one cycle, and says so when one is running', async () => {
    const first = await call(made.transport, 'sync.start');
    expect(await issuesOf('sync.start', first)).toEqual([]);
    expect([first, await call(made.transport, 'sync.start')]).toEqual([
      { started: true },
      { started: false },
    ]);
    await idle(made.transport);
  });

  test('sync.repair and sync.retryQuarantine begin a cycle, and refuse what is no entity', async () => {
    for (const path of ['sync.repair', 'sync.retryQuarantine'] as const) {
      const started = await call(made.transport, path, { entity: 'currency' });
      expect(await issuesOf(path, started)).toEqual([]);
      expect(started).toEqual({ started: true });
      await idle(made.transport);
      const error = await failed(call(made.transport, path, { entity: 'luck' }));
      expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'input.invalid' } });
    }
  });
});

describe.each(Object.keys(transports))('a key under a passphrase, %s', (name) => {
  const made = opened(name);

  test('connection.unlock opens a sealed key for any role, by its passphrase only', async () => {
    const passphrase = 'nasi goreng kampung';
    const sealed = await call(made.transport, 'connection.save', {
      ...input(),
      keep: 'passphrase',
      passphrase,
    });
    expect(await issuesOf('connection.save', sealed)).toEqual([]);
    await idle(made.transport);
    made.engine.db.run(own.updateTable('connection').set({ role: 'viewer', secret_known: 0 }));
    const wrong = { passphrase: 'nasi goreng kampun9' };
    const error = await failed(call(made.transport, 'connection.unlock', wrong));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'secret.wrong_passphrase' } });
    const opened = await call(made.transport, 'connection.unlock', { passphrase });
    expect(await issuesOf('connection.unlock', opened)).toEqual([]);
    expect(opened).toMatchObject({ secretSource: 'passphrase', secretKnown: true, role: 'viewer' });
    await idle(made.transport);
  });
});

async function idle({ client }: Transport): Promise<void> {
  for (;;) {
    if (!(await client.sync.status()).running) return;
    await wait(50);
  }
}
