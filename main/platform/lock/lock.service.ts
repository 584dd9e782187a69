import { Refusal } from '../../../shared/contract/errors.ts';
import type { LockView } from '../../../shared/contract/lock.contract.ts';
import type { Reader, Writer } from '../../db/db.ts';
import {
  isTooPlain,
  isTooShort,
  kindOf,
  LEAST_DIGITS,
  LEAST_LETTERS,
  waitAfter,
  waitLeft,
} from './lock.rules.ts';
import { findLock, removeLock, type StoredLock, saveLock, updateLock } from './lock.store.ts';
import { isVerified, verifierOf } from './secret-verifier.ts';
import { steadyMs } from './steady-clock.ts';

const IDLE_MINUTES = 5;

/** What the lock reads besides the file: tests put their own in its place. */
export interface Tools {
  steady(): number;
  isVerified: typeof isVerified;
}
const realTools: Tools = { steady: steadyMs, isVerified };

export function lockView(db: Reader, { steady }: Tools = realTools): LockView {
  const lock = findLock(db);
  if (lock === undefined) {
    return { kind: null, locked: false, idleMinutes: IDLE_MINUTES, waitSeconds: 0 };
  }
  return {
    kind: lock.kind === 'pin' ? 'pin' : 'passphrase',
    locked: lock.locked === 1,
    idleMinutes: lock.idle_minutes,
    waitSeconds: Math.ceil(waitLeft(lock, steady()) / 1_000),
  };
}

export function lockNow(db: Writer): LockView {
  if (findLock(db) === undefined) throw new Refusal('lock.none');
  updateLock(db, { locked: 1 });
  return lockView(db);
}

/** Whoever starts the app proves anew who he is. */
export function lockAtStart(db: Writer): void {
  updateLock(db, { locked: 1 });
}

export async function unlock(db: Writer, secret: string, tools = realTools): Promise<LockView> {
  await prove(db, secret, tools);
  updateLock(db, { locked: 0 });
  return lockView(db, tools);
}

export async function setLock(
  db: Writer,
  { current, next }: { current: string | null; next: string | null },
  tools = realTools,
): Promise<LockView> {
  const before = findLock(db);
  if (before !== undefined) await prove(db, current ?? '', tools);
  if (next === null) {
    removeLock(db);
    return lockView(db, tools);
  }
  refuseWeak(next);
  saveLock(db, {
    ...(await verifierOf(next)),
    kind: kindOf(next),
    idle_minutes: before?.idle_minutes ?? IDLE_MINUTES,
    locked: 0,
    tries: 0,
    wait_ms: 0,
    steady_ms: tools.steady(),
  });
  return lockView(db, tools);
}

export function setIdle(db: Writer, minutes: number): LockView {
  if (findLock(db) === undefined) throw new Refusal('lock.none');
  updateLock(db, { idle_minutes: minutes });
  return lockView(db);
}

/** Counted and on the disk before it is looked at: a kill, a restart or a second try gets none for free. */
async function prove(db: Writer, secret: string, tools: Tools): Promise<void> {
  const lock = db.tx(() => countTry(db, tools.steady()));
  if (await tools.isVerified(secret, lock)) {
    updateLock(db, { tries: 0, wait_ms: 0 });
    return;
  }
  const seconds = Math.ceil(waitAfter(lock.tries) / 1_000);
  throw seconds === 0 ? new Refusal('lock.wrong') : new Refusal('lock.wrong_wait', { seconds });
}

function countTry(db: Writer, steady: number): StoredLock {
  const lock = findLock(db);
  if (lock === undefined) throw new Refusal('lock.none');
  const left = waitLeft(lock, steady);
  if (left > 0) {
    throw new Refusal('lock.wait', { seconds: Math.ceil(left / 1_000) });
  }
  const tries = lock.tries + 1;
  const counted = { tries, wait_ms: waitAfter(tries), steady_ms: steady };
  updateLock(db, counted);
  return { ...lock, ...counted };
}

function refuseWeak(secret: string): void {
  if (isTooShort(secret)) {
    throw new Refusal('lock.short', { digits: LEAST_DIGITS, letters: LEAST_LETTERS });
  }
  if (isTooPlain(secret)) throw new Refusal('lock.plain');
}
