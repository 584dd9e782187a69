import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompiledQuery } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import type { Engine } from '../../main/engine/engine.ts';
import { openLog } from '../../main/platform/log/log.ts';
import { openEngine } from '../support/open-engine.ts';
import { tempEngine, tempProfile } from '../support/temp-engine.ts';

const HOLDER = fileURLToPath(new URL('../support/hold-profile.ts', import.meta.url));
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function aProfile(): string {
  const { profile, remove } = tempProfile();
  cleanups.push(remove);
  return profile;
}

function holder(profile: string): ChildProcess {
  const child = spawn(process.execPath, [HOLDER, profile], { stdio: ['pipe', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  return child;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.stdout?.once('data', (text) => resolve(String(text).trim())),
  );
}

async function opened(engine: Promise<Engine>): Promise<Engine> {
  const one = await engine;
  cleanups.push(() => one.close());
  return one;
}

test('of twenty processes that start at once, exactly one owns the profile', async () => {
  const profile = aProfile();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => firstLine(holder(profile))));
  expect(outcomes.filter((outcome) => outcome === 'owner')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['owner', 'profile.in_use']));
}, 60_000);

test('an owner that was killed lets go at once, and the second is told who holds it', async () => {
  const profile = aProfile();
  const owner = holder(profile);
  await firstLine(owner);
  await expect(openEngine({ profile })).rejects.toMatchObject({
    code: 'profile.in_use',
    params: { folder: profile, pid: String(owner.pid) },
  });
  owner.kill('SIGKILL');
  await new Promise((resolve) => owner.once('close', resolve));
  const engine = await opened(openEngine({ profile }));
  expect((await engine.client('local').session.get()).appVersion).toBe('0.1.0');
});

test('an acknowledged write survives a power cut: the writer syncs fully, and refuses bad links', () => {
  const db = openWriter(join(aProfile(), 'replica.db'));
  cleanups.push(() => db.close());
  const pragma = (name: string): unknown =>
    db.get(CompiledQuery.raw(`select * from pragma_${name}`));
  const FULL = 2;
  expect(pragma('synchronous')).toEqual({ synchronous: FULL });
  expect(pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
  expect(pragma('trusted_schema')).toEqual({ trusted_schema: 0 });
  expect(pragma('temp_store')).toEqual({ temp_store: 2 });
});

test('only their owner can read the files of a profile', async () => {
  const engine = await tempEngine();
  cleanups.push(() => engine.close());
  await engine.client('local').session.setPreferences({ theme: 'dark' });
  const modeOf = (name: string): string =>
    (statSync(join(engine.profile, name)).mode & 0o777).toString(8);
  expect(['.', 'exports', 'logs'].map(modeOf)).toEqual(['700', '700', '700']);
  expect(['replica.db', 'replica.db-wal', 'logs/backoffice.log'].map(modeOf)).toEqual([
    '600',
    '600',
    '600',
  ]);
});

test('the data of a newer app is refused and left as it is', async () => {
  const profile = aProfile();
  const path = join(profile, 'replica.db');
  const db = openWriter(path);
  db.run(CompiledQuery.raw('pragma user_version = 9999'));
  db.close();
  const digest = (): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  const before = digest();
  await expect(openEngine({ profile })).rejects.toMatchObject({
    code: 'profile.newer',
    params: { found: 9999 },
  });
  expect(digest()).toBe(before);
});

test('a folder that cannot be made is a refusal, not a crash', async () => {
  const file = join(aProfile(), 'a-file');
  writeFileSync(file, '');
  await expect(openEngine({ profile: join(file, 'profile') })).rejects.toMatchObject({
    code: 'profile.unwritable',
  });
});

test('a worker that dies fails its calls as a fault, and the next call is answered by a new one', async () => {
  const workerUrl = new URL('../support/faltering-worker.ts', import.meta.url);
  const engine = await opened(openEngine({ profile: aProfile(), readers: 1, workerUrl }));
  const client = engine.client('local');
  await expect(client.session.get()).rejects.toMatchObject({
    code: 'FAULT',
    data: { code: 'engine.interrupted', retryable: true },
  });
  expect(await client.session.get()).toBe('again');
});

test('a command and its audit row stand or fall together', async () => {
  const engine = await tempEngine();
  cleanups.push(() => engine.close());
  const audit = (): unknown[] =>
    engine.db.all(CompiledQuery.raw('select procedure, actor, role, detail from audit_log'));
  const client = engine.client('window');
  await client.session.setPreferences({ theme: 'dark' });
  const row = {
    procedure: 'session.setPreferences',
    actor: '',
    role: 'admin',
    detail: '{"theme":"dark"}',
  };
  expect(audit()).toEqual([row]);
  await expect(client.session.setPreferences(JSON.parse('{"theme":"pink"}'))).rejects.toMatchObject(
    { code: 'REFUSED' },
  );
  expect(audit()).toEqual([row]);
});

test('the log keeps five files of 5 MB', () => {
  const folder = aProfile();
  const log = openLog(folder, { now: () => 0 });
  const frames = ['x'.repeat(1_000_000)];
  for (let index = 0; index < 40; index += 1) log.write({ event: 'filler', frames });
  const kept = readdirSync(folder).sort();
  const older = [1, 2, 3, 4].map((age) => `backoffice.${age}.log`);
  expect(kept).toEqual([...older, 'backoffice.log']);
  const sizes = kept.map((name) => statSync(join(folder, name)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5 * 1_048_576);
});

test('the log drops every field that is not on its list', () => {
  const folder = aProfile();
  const entry = { event: 'call.failed', secret: 'CANARY', input: { secret: 'CANARY' } };
  openLog(folder, { now: () => 0 }).write(entry);
  const text = readFileSync(join(folder, 'backoffice.log'), 'utf8');
  expect(JSON.parse(text)).toEqual({ at: '1970-01-01T00:00:00.000Z', event: 'call.failed' });
});

test('a secret that was typed stands in no file of the profile', async () => {
  const engine = await tempEngine();
  cleanups.push(() => engine.close());
  const client = engine.client('window');
  const central = { url: 'http://127.0.0.1:9', db: 'umkm', login: 'sari', companyId: null };
  const secret = 'CANARY-7f3a9c';
  expect((await client.connection.test({ ...central, secret })).ok).toBe(false);
  await expect(client.connection.save({ ...central, secret })).rejects.toMatchObject({
    code: 'FAULT',
  });
  const files = readdirSync(engine.profile, { recursive: true, withFileTypes: true });
  const telling = files
    .filter((entry) => entry.isFile() && entry.name !== 'owner.lock')
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(secret));
  expect(telling.map(({ name }) => name)).toEqual([]);
});
