import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { waitAfter } from '../../main/platform/lock/lock.rules.ts';
import { lockView, setLock, type Tools, unlock } from '../../main/platform/lock/lock.service.ts';
import { findLock, updateLock } from '../../main/platform/lock/lock.store.ts';
import { isVerified } from '../../main/platform/lock/secret-verifier.ts';
import { random } from '../support/random.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PIN = '482913';

let folder: string;
let path: string;
let db: Writer;
let steady: number;
let evaluated: number;
/** Compares as the real one does, without its cost: ten thousand of those would take most of an hour. */
const tools: Tools = {
  steady: () => steady,
  isVerified: async (secret) => {
    evaluated += 1;
    return secret === PIN;
  },
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-lock-'));
  path = join(folder, 'replica.db');
  db = openWriter(path);
  steady = 5_000;
  evaluated = 0;
  await setLock(db, { current: null, next: PIN }, tools);
  updateLock(db, { locked: 1 });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Restarts the app: only what is on the disk is known afterwards. */
function restart(): void {
  db.close();
  db = openWriter(path);
}

async function guess(secret: string): Promise<string> {
  return unlock(db, secret, tools).then(
    () => 'opened',
    (error: Error) => error.message,
  );
}

test('ten thousand guesses over a day, across restarts and boots, are looked at thirty times at most', async () => {
  const dice = random(7);
  const everyMs = DAY_MS / 10_000;
  for (let tried = 0; tried < 10_000; tried += 1) {
    steady += everyMs;
    if (dice.chance(0.02)) restart();
    // A boot sets the running clock back; what passed before it counts no more.
    else if (dice.chance(0.001)) steady = dice.below(1_000);
    expect(await guess(String(100_000 + tried))).not.toBe('opened');
  }
  expect(evaluated).toBeLessThanOrEqual(30);
  expect(evaluated).toBeGreaterThan(12);
});

test('without any boot the ladder alone keeps a day below thirty', () => {
  let at = 0;
  let tries = 0;
  while (at < DAY_MS) {
    tries += 1;
    at += waitAfter(tries);
  }
  expect(tries).toBeLessThanOrEqual(30);
});

test('five tries are free, then the wait is 30 s, and doubles up to an hour', () => {
  const waits = [1, 4, 5, 6, 7, 11, 12, 19].map((tries) => waitAfter(tries) / 1_000);
  expect(waits).toEqual([0, 0, 30, 60, 120, 1_920, 3_600, 3_600]);
});

test('a guess is counted before it is looked at, so a kill in between gets none for free', async () => {
  const killed: Tools = { ...tools, isVerified: () => Promise.reject(new Error('killed')) };
  await expect(unlock(db, '111222', killed)).rejects.toThrow('killed');
  restart();
  expect(findLock(db)?.tries).toBe(1);
});

test('guesses made at the same moment are each counted, and only the free ones are looked at', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => guess('000999')));
  expect(evaluated).toBe(5);
  expect(answers.filter((answer) => answer === 'lock.wait')).toHaveLength(45);
});

test('the right PIN is refused while the wait lasts, opens after it, and clears the count', async () => {
  for (let tried = 0; tried < 5; tried += 1) await guess('999111');
  expect(await guess(PIN)).toBe('lock.wait');
  expect(lockView(db, tools).waitSeconds).toBe(30);
  steady += 30_000;
  expect(await guess(PIN)).toBe('opened');
  expect(findLock(db)).toMatchObject({ tries: 0, wait_ms: 0, locked: 0 });
});

test('a restart of the computer does not shorten a wait', async () => {
  for (let tried = 0; tried < 5; tried += 1) await guess('999111');
  steady = 1_000;
  restart();
  expect(lockView(db, tools).waitSeconds).toBe(29);
  steady = 29_000;
  expect(await guess(PIN)).toBe('lock.wait');
});

test('changing the PIN asks for the old one, and its tries count too', async () => {
  const change = (current: string) => setLock(db, { current, next: '770881' }, tools);
  await expect(change('000999')).rejects.toThrow('lock.wrong');
  expect(findLock(db)?.tries).toBe(1);
  await change(PIN);
  expect(findLock(db)?.tries).toBe(0);
});

test.each([
  ['12345', 'lock.short'],
  ['kopi123', 'lock.short'],
  ['111111', 'lock.plain'],
  ['123456', 'lock.plain'],
  ['987654', 'lock.plain'],
])('%s is refused as a lock: %s', async (next, code) => {
  await expect(setLock(db, { current: PIN, next }, tools)).rejects.toThrow(code);
});

test('the real verifier takes the right one only, whatever keyboard it is typed on', async () => {
  await setLock(db, { current: PIN, next: 'kopi tubruk é' }, tools);
  const stored = findLock(db);
  if (stored === undefined) throw new Error('No lock.');
  expect(await isVerified('kopi tubruk e\u0301', stored)).toBe(true);
  expect(await isVerified('kopi tubruk e', stored)).toBe(false);
});
