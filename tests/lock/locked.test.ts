import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppEvent } from '../../shared/contract/events.contract.ts';
import { call, leaves } from '../contract/call.ts';
import { casesIn } from '../contract/cases.ts';
import { openEngine } from '../support/open-engine.ts';
import { type TempEngine, tempEngine, tempProfile } from '../support/temp-engine.ts';

const PIN = '482913';
const OPEN = ['session.get', 'lock.status', 'lock.lock', 'lock.unlock'];
const OPEN_TO_LOCAL = [
  ...['connection.get', 'connection.save', 'connection.unlock'],
  ...['sync.start', 'sync.cancel', 'sync.status'],
];

let engine: TempEngine;
beforeEach(async () => {
  engine = await tempEngine();
  await engine.client('window').lock.set({ current: null, next: PIN });
});
afterEach(() => engine.close());

function transport(via: 'window' | 'local') {
  return { client: engine.client(via), close: async () => undefined };
}

async function answers(via: 'window' | 'local'): Promise<string[]> {
  const cases = casesIn({ vendor: 1, order: 1, exported: 'x.csv', backup: 'x' });
  const answered: string[] = [];
  for (const path of leaves.keys()) {
    const asked = call(transport(via), path, cases[path]?.allowed);
    const code = await asked.then(
      () => 'answered',
      (error: Error) => error.message,
    );
    if (code !== 'lock.locked') answered.push(path);
  }
  return answered.sort();
}

test('after lock every procedure refuses a window, but the few that open it', async () => {
  await engine.client('window').lock.lock({ reason: 'person' });
  expect(await answers('window')).toEqual([...OPEN].sort());
});

test('after lock the command line may bind and sync, and is refused everything else', async () => {
  await engine.client('window').lock.lock({ reason: 'person' });
  expect(await answers('local')).toEqual([...OPEN, ...OPEN_TO_LOCAL].sort());
});

test('a locked session says who works here and in which language, and nothing of the company', async () => {
  const { lock, session } = engine.client('window');
  await lock.lock({ reason: 'person' });
  expect(await session.get()).toMatchObject({
    ...{ login: '', permissions: [], company: null, central: null, asOf: null },
    preferences: { language: 'id' },
  });
});

test('the lock is seen at once by every thread', async () => {
  const { lock, vendors, audit } = engine.client('window');
  await lock.lock({ reason: 'idle' });
  await expect(vendors.list({})).rejects.toThrow('lock.locked');
  await expect(audit.verify()).rejects.toThrow('lock.locked');
  await lock.unlock({ secret: PIN });
  await expect(vendors.list({})).resolves.toMatchObject({ total: 0 });
});

test('an engine that opens a profile with a PIN is locked from the start, and one without is not', async () => {
  const { profile, remove } = tempProfile();
  const first = await openEngine({ profile, readers: 1 });
  await first.client('window').lock.set({ current: null, next: PIN });
  await first.close();
  const second = await openEngine({ profile, readers: 1 });
  const { lock, vendors } = second.client('window');
  await expect(vendors.list({})).rejects.toThrow('lock.locked');
  await lock.unlock({ secret: PIN });
  await lock.set({ current: PIN, next: null });
  await second.close();
  const third = await openEngine({ profile, readers: 1 });
  expect(await third.client('window').lock.status()).toMatchObject({ kind: null, locked: false });
  await third.close();
  remove();
});

test('the stream of a window ends with the news that it was locked, and cannot be opened again', async () => {
  const { lock, events } = engine.client('window');
  const heard: AppEvent[] = [];
  const stream = await events.watch();
  const listening = (async () => {
    for await (const event of stream) heard.push(event);
  })();
  await lock.lock({ reason: 'sleep' });
  await listening;
  expect(heard).toEqual([{ kind: 'hello' }, { kind: 'changed', topics: ['lock'] }]);
  await expect(events.watch()).rejects.toThrow('lock.locked');
});

test('without a PIN nothing locks, and the refusal says where to set one', async () => {
  const { lock } = engine.client('window');
  await lock.set({ current: PIN, next: null });
  await expect(lock.lock({ reason: 'person' })).rejects.toThrow('lock.none');
  expect(await lock.status()).toMatchObject({ kind: null, locked: false });
});

test('unlocking is written down, and so is a wrong try, never with what was typed', async () => {
  const { lock } = engine.client('window');
  await lock.lock({ reason: 'person' });
  await lock.unlock({ secret: '909808' }).catch(() => undefined);
  await lock.unlock({ secret: PIN });
  const { rows } = await engine.client('window').audit.list({ procedure: 'lock.unlock' });
  expect(rows.map(({ detail }) => detail)).toEqual(['{}', '{"refused":"lock.wrong"}']);
});
