import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AppClient, Engine } from '../../main/engine/engine.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { openEngine } from '../support/open-engine.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProfile } from '../support/temp-engine.ts';

/** A key that is sealed by a passphrase, over the starts of the app. */
const passphrase = 'nasi goreng kampung';
let sandbox: Sandbox;
let profile: string;
let remove: () => void;
let engine: Engine;
let client: AppClient;

beforeAll(async () => {
  sandbox = await startSandbox({ size: 'tiny', asOf: TODAY });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  ({ profile, remove } = tempProfile());
  await start();
  await save({ keep: 'passphrase', passphrase });
});
afterEach(async () => {
  await engine.close();
  remove();
});

async function start(): Promise<void> {
  engine = await openEngine({ profile, jobs: true, readers: 1 });
  client = engine.client('window');
}

async function restart(): Promise<void> {
  await engine.close();
  await start();
}

async function save(kept: { keep?: 'memory' | 'passphrase'; passphrase?: string }): Promise<void> {
  const { url, db, login, apiKey: secret } = sandbox;
  await client.connection.save({ url, db, login, secret, companyId: null, ...kept });
  await idle();
}

async function idle(): Promise<void> {
  while ((await client.sync.status()).running) await wait(50);
}

test('after a restart it is locked; the passphrase opens it, and the sync goes on', async () => {
  expect(await client.connection.get()).toMatchObject({ secretKnown: true });
  await restart();
  const isKnown = async () => (await client.connection.get())?.secretKnown;
  await expect.poll(isKnown).toBe(false);
  expect(await client.connection.get()).toMatchObject({ secretSource: 'passphrase' });
  await expect(client.sync.start()).rejects.toMatchObject({ data: { code: 'secret.locked' } });
  await expect(client.connection.unlock({ passphrase: `${passphrase}!` })).rejects.toMatchObject({
    data: { code: 'secret.wrong_passphrase' },
  });

  const before = (await client.sync.status()).lastCycle?.startedAt ?? 0;
  expect(await client.connection.unlock({ passphrase })).toMatchObject({ secretKnown: true });
  await idle();
  const { lastCycle } = await client.sync.status();
  expect(lastCycle).toMatchObject({ outcome: 'done', error: null });
  expect(lastCycle?.startedAt).toBeGreaterThan(before);
});

test('neither the key nor the passphrase stands in any file of the profile', async () => {
  await restart();
  await client.connection.unlock({ passphrase });
  await idle();
  await client.backups.create();
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'owner.lock',
  );
  expect(files.map(({ name }) => name)).toContain('sealed-key');
  const telling = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return bytes.includes(sandbox.apiKey) || bytes.includes(passphrase);
  });
  expect(telling.map(({ name }) => name)).toEqual([]);
});

test('a key that is then kept in memory only leaves no sealed one behind', async () => {
  expect(existsSync(join(profile, 'sealed-key'))).toBe(true);
  await save({ keep: 'memory' });
  expect(existsSync(join(profile, 'sealed-key'))).toBe(false);
  await expect(client.connection.unlock({ passphrase })).rejects.toMatchObject({
    data: { code: 'secret.not_sealed' },
  });
});

test('the command line seals the key by a passphrase from a file, and syncs with it', async () => {
  await engine.close();
  const files = tempProfile();
  const aFile = (name: string, text: string): string => {
    const path = join(files.profile, name);
    writeFileSync(path, `${text}\n`, { mode: 0o600 });
    return path;
  };
  const own = ['--profile', profile, '--json'];
  const { url, db, login, apiKey } = sandbox;
  const opened = ['--passphrase-file', aFile('frasa', passphrase)];
  const central = ['--url', url, '--db', db, '--login', login];
  const key = ['--password-file', aFile('kunci', apiKey)];
  const connected = await runCli('connect', ...central, ...key, ...opened, ...own);
  expect(JSON.parse(connected.stdout)).toMatchObject({ secretSource: 'passphrase' });

  const locked = await runCli('sync', ...own);
  expect([locked.exitCode, JSON.parse(locked.stderr).error.code]).toEqual([3, 'secret.locked']);
  const synced = await runCli('sync', ...opened, ...own);
  expect([synced.exitCode, JSON.parse(synced.stdout).outcome]).toEqual([0, 'done']);
  const unlocked = await runCli('unlock', ...opened, ...own);
  expect([unlocked.exitCode, JSON.parse(unlocked.stdout)]).toEqual([0, { url, login }]);
  const wrong = ['--passphrase-file', aFile('salah', `${passphrase}!`)];
  const refused = await runCli('unlock', ...wrong, ...own);
  expect(JSON.parse(refused.stderr).error.code).toBe('secret.wrong_passphrase');
  files.remove();
  await start();
}, 60_000);
