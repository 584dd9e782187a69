import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import type { AppClient, Engine } from '../../main/engine/engine.ts';
import { type HttpHost, serveHttp } from '../../main/hosts/http/server.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { openEngine } from '../support/open-engine.ts';
import { runCli } from '../support/run-cli.ts';
import type { Ran } from '../support/run-node.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Canaries, plantOnCentral } from './canaries.ts';
import { plant } from './people.ts';

/**
 * A day at a desk with sixty values that must not leak, then a search of everything that was left: logs, what
 * was printed, temporary files, addresses, the diagnostic file. There is one level of logging, and it is on.
 */
let box: Sandbox;
let engine: Engine;
let host: HttpHost;
let window: AppClient;
let canaries: Canaries;
let profile: string;
let temp: string;
let removeProfile: () => void;
let token = '';
const said: Ran[] = [];
const urls: string[] = [];
const refusals: string[] = [];

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: TODAY });
  canaries = plantOnCentral(box);
  const made = tempProfile();
  removeProfile = made.remove;
  profile = join(made.profile, 'profile');
  temp = join(made.profile, 'temp');
  mkdirSync(profile);
  mkdirSync(temp);
  process.env.TMPDIR = temp;
  await aDay();
});
afterAll(async () => {
  delete process.env.TMPDIR;
  await box.close();
  removeProfile();
});

async function open(): Promise<void> {
  engine = await openEngine({ profile, jobs: true, readers: 1 });
  host = await serveHttp({ engine, files: new Map(), port: 0 });
  urls.push(host.launchUrl());
  token = await enter();
  const origin = `http://127.0.0.1:${host.port}`;
  const headers = { ...pageHeaders(origin), authorization: `Bearer ${token}` };
  const link = new RPCLink({
    url: `${origin}/rpc`,
    method: 'POST',
    headers,
    fetch: (request, init) => {
      urls.push(request.url);
      return fetch(request, init);
    },
  });
  window = createORPCClient(link);
}

function pageHeaders(origin: string) {
  return { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
}

async function enter(): Promise<string> {
  const origin = `http://127.0.0.1:${host.port}`;
  const code = new URLSearchParams(new URL(host.launchUrl()).hash.slice(1)).get('code');
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: pageHeaders(origin),
    body: JSON.stringify({ code }),
  });
  const told: unknown = await answer.json();
  return typeof told === 'object' && told !== null && 'token' in told ? String(told.token) : '';
}

async function close(): Promise<void> {
  await host.close();
  await engine.close();
}

async function idle(): Promise<void> {
  while ((await window.sync.status()).running) await wait(50);
}

/** What is refused is part of the day: why goes to the screen, and the code of it to the log. */
async function refused(answer: Promise<unknown>): Promise<void> {
  await answer.then(
    () => refusals.push('answered'),
    (error: Error) => refusals.push(error.message),
  );
}

async function connect(): Promise<void> {
  const { url, db, login, apiKey } = box;
  const { wrongPassword, passphrase, wrongPassphrase } = canaries.typed;
  const input = { url, db, login, companyId: null };
  await refused(window.connection.save({ ...input, secret: wrongPassword }));
  await window.connection.save({ ...input, secret: apiKey, keep: 'passphrase', passphrase });
  await idle();
  await refused(window.connection.unlock({ passphrase: wrongPassphrase }));
}

async function work(): Promise<void> {
  const { search, editedPhone, editedStreet, sqlParameter, exportTitle } = canaries.typed;
  const [id = 0] = canaries.partnerIds;
  await window.vendors.list({ search });
  await window.orders.list({ search: canaries.ofPeople[0] ?? '' });
  await refused(window.vendors.list({ businessType: `${sqlParameter}${'x'.repeat(40)}` }));
  await window.drafts.edit({
    entity: 'partner',
    ref: { id },
    changes: { phone: editedPhone, street: editedStreet },
  });
  await refused(window.drafts.edit({ entity: 'partner', ref: { id }, changes: { phone: '•••' } }));
  const target = { entity: 'partner', id, column: 'email', reason: 'Konfirmasi pesanan' } as const;
  const { value } = await window.privacy.reveal(target);
  expect(value).toBe(canaries.ofPeople[2]);
  await window.orders.export({ query: {}, language: 'id' });
  const period = { from: '2026-11-01', to: TODAY };
  const query = { metrics: ['gmv'], period };
  await window.analytics.export({ query, title: exportTitle, language: 'id' });
  await window.privacy.subject({ partnerId: id });
  const asked = { partnerId: id, reason: 'Permintaan orangnya' } as const;
  await window.privacy.export({ ...asked, language: 'id', format: 'json' });
  await window.privacy.erase({ ...asked, confirm: '' });
  await window.backups.create();
}

/** A bug of ours: what cannot be parsed is quoted in the error's own message. */
async function crash(): Promise<void> {
  const db = openWriter(join(profile, 'replica.db'));
  plant(db, 'outbox', {
    ...{ id: 9_999, uuid: 'x', record_uuid: 'x', entity: 'partner', kind: 'update' },
    ...{ state: 'refused', base: '{}', mine: `{${canaries.typed.brokenRow}` },
  });
  db.close();
  await refused(window.outbox.list({ which: 'open' }));
  const clean = openWriter(join(profile, 'replica.db'));
  clean.runSql('delete from outbox where id = 9999', []);
  clean.close();
}

async function lock(): Promise<void> {
  const { pin, wrongPin } = canaries.typed;
  await window.lock.set({ current: null, next: pin });
  await window.lock.lock({ reason: 'person' });
  await refused(window.lock.unlock({ secret: wrongPin }));
  await refused(window.vendors.list({}));
  await window.lock.unlock({ secret: pin });
  await window.lock.set({ current: pin, next: null });
}

async function commandLine(): Promise<void> {
  const passwordFile = join(temp, 'password');
  writeFileSync(passwordFile, canaries.typed.cliPassword, { mode: 0o600 });
  const at = ['--profile', profile, '--json'];
  said.push(await runCli('status', ...at));
  said.push(await runCli('metric', 'gmv', '--from', '2026-11-01', '--to', TODAY, ...at));
  const { url, db, login } = box;
  said.push(
    await runCli(
      'connect',
      ...at,
      '--url',
      url,
      '--db',
      db,
      '--login',
      login,
      '--password-file',
      passwordFile,
    ),
  );
  said.push(await runCli('metric', 'tidak-ada', ...at));
}

let diagnostics = '';
async function diagnose(): Promise<void> {
  const { name } = await window.sync.diagnostics();
  const { data } = await window.exports.get({ name });
  diagnostics = await data.text();
}

async function aDay(): Promise<void> {
  await open();
  await connect();
  await work();
  await crash();
  await lock();
  await diagnose();
  await commandLine();
  await close();
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function all(): string[] {
  return [...canaries.ofPeople, ...Object.values(canaries.typed), box.apiKey, token];
}

function hits(text: string | Buffer, values: readonly string[] = all()): string[] {
  return values.filter((value) => text.includes(value));
}

test('sixty canaries were out, and the day had its refusals and its crash', () => {
  expect(all().length).toBeGreaterThanOrEqual(60);
  expect(new Set(all()).size).toBe(all().length);
  expect(token).not.toBe('');
  expect(refusals).toEqual([
    'connection.wrong_password',
    'secret.wrong_passphrase',
    'input.invalid',
    'privacy.masked_value',
    'bug.unexpected',
    'lock.wrong',
    'lock.locked',
  ]);
});

test('the people are where they belong, so that the search can find what it looks for', () => {
  const replica = filesIn(profile).filter((path) => /replica\.db(-wal)?$/.test(path));
  const bytes = Buffer.concat(replica.map((path) => readFileSync(path)));
  expect(hits(bytes, canaries.ofPeople)).toEqual(canaries.ofPeople);
});

test('no log holds any of them', () => {
  const logs = filesIn(join(profile, 'logs'));
  expect(logs).not.toEqual([]);
  const text = logs.map((path) => readFileSync(path, 'utf8')).join('');
  expect(text).toContain('"code":"bug.unexpected"');
  expect(hits(text)).toEqual([]);
});

test('nothing that the command line prints holds any of them', () => {
  expect(said).toHaveLength(4);
  expect(hits(said.map(({ stdout, stderr }) => stdout + stderr).join(''))).toEqual([]);
});

test('no address that was asked for holds any of them', () => {
  expect(urls.length).toBeGreaterThan(15);
  expect(hits(urls.join('\n'))).toEqual([]);
});

test('the diagnostic file holds none of them', () => {
  expect(diagnostics.length).toBeGreaterThan(50);
  expect(hits(diagnostics)).toEqual([]);
});

test('no other file of the profile, and no temporary one, holds any of them', () => {
  const mayHold = /\/(replica\.db(-wal|-shm)?|exports\/[^/]+\.(csv|json)|backups\/[^/]+\.db)$/;
  const found = [...filesIn(profile), ...filesIn(temp)]
    .filter((path) => !mayHold.test(path) && path !== join(temp, 'password'))
    .flatMap((path) => hits(readFileSync(path)).map((value) => `${path}: ${value}`));
  expect(found).toEqual([]);
});

test('secrets are in no file at all, not even in the replica', () => {
  const { wrongPassword, passphrase, wrongPassphrase, pin, wrongPin } = canaries.typed;
  const secrets = [box.apiKey, token, wrongPassword, passphrase, wrongPassphrase, pin, wrongPin];
  const found = filesIn(profile).flatMap((path) =>
    hits(readFileSync(path), secrets).map((value) => `${path}: ${value}`),
  );
  expect(found).toEqual([]);
});

test('what was edited is in no audit row', () => {
  const db = openWriter(join(profile, 'replica.db'));
  const query = "select coalesce(subject, '') || detail as text from audit_log";
  const rows = db.all<{ text: string }>(CompiledQuery.raw(query));
  db.close();
  expect(rows.length).toBeGreaterThan(10);
  expect(hits(rows.map(({ text }) => text).join('\n'))).toEqual([]);
});

test('files are their owner’s only, and so are folders', () => {
  const exposed = [profile, join(profile, 'logs'), join(profile, 'exports'), ...filesIn(profile)]
    .filter((path) => (statSync(path).mode & 0o077) !== 0)
    .map((path) => path.slice(profile.length));
  expect(exposed).toEqual([]);
});
