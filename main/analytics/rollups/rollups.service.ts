import { present } from '../../../shared/kernel/assert.ts';
import type { Writer } from '../../db/db.ts';
import { isSqliteError } from '../../db/driver.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { findDesk } from '../../platform/session/desk.store.ts';
import { checkSlice, isCheckDue } from './build/check-slice.ts';
import { isOutdated } from './build/maintain.ts';
import { maintainRollups } from './build/run-maintenance.ts';
import { isAnythingStale, listStamps } from './rollup.store.ts';

const NAME = 'rollups';
/** The cycle's own name among the work of the writer thread. */
const SYNC = 'sync';
/** While rows keep coming, what they make stale is added up so often and no more. */
const DURING_SYNC_EVERY_MS = 5_000;
/** After a full disk or the like. */
const AFTER_FAILURE_MS = 60_000;
const EMIT_EVERY_MS = 200;

/** When the last run of a writer ended, and how soon the next may begin. */
const notBefore = new WeakMap<Writer, { during: number; anyway: number }>();

export function startDueMaintenance(call: TaskCall): void {
  const db = writerOf(call);
  const { background } = call;
  if (background.isRunning(NAME) || findDesk(db).kind === 'vendor') return;
  const wait = notBefore.get(db) ?? { during: 0, anyway: 0 };
  const now = performance.now();
  const isSyncing = background.isRunning(SYNC);
  if (now < (isSyncing ? wait.during : wait.anyway) || !isDue(db, isSyncing)) return;
  background.start(NAME, (signal) => run(call, signal));
}

/** A random slice of days is compared with its rows, once a day. */
export function startDueCheck(call: TaskCall): void {
  const db = writerOf(call);
  const { background, clock, network } = call;
  if (background.isRunning(NAME) || background.isRunning(SYNC) || findDesk(db).kind === 'vendor') {
    return;
  }
  if (!isCheckDue(db, clock.now())) return;
  background.start(NAME, async (signal) => {
    await settle(db, () => checkSlice(db, { signal, clock, random: () => network.random() }));
  });
}

/** The first pull fills an empty replica: then it is added up once, afterwards. */
function isDue(db: Writer, isSyncing: boolean): boolean {
  const currencyId = findCompanyCurrency(db).id;
  if (currencyId === null || (isSyncing && listStamps(db).size === 0)) return false;
  return isAnythingStale(db) || isOutdated(db, currencyId);
}

async function run(call: TaskCall, signal: AbortSignal): Promise<void> {
  const db = writerOf(call);
  let emittedAt = 0;
  const onProgress = (done: number, of: number): void => {
    const now = performance.now();
    if (now - emittedAt < EMIT_EVERY_MS && done < of) return;
    emittedAt = now;
    call.emit({ kind: 'counting', done, of });
  };
  await settle(db, () => maintainRollups(db, { signal, onProgress }));
}

/** What stops it half-way leaves the rest marked: a person's word, the end of the app, a disk that is full. */
async function settle(db: Writer, work: () => Promise<unknown>): Promise<void> {
  let failed = 0;
  try {
    await work();
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError';
    if (!isStopped && !isSqliteError(error)) throw error;
    failed = AFTER_FAILURE_MS;
  }
  const now = performance.now();
  notBefore.set(db, { during: now + DURING_SYNC_EVERY_MS + failed, anyway: now + failed });
}

function writerOf({ writer }: TaskCall): Writer {
  return present(writer, 'Rollups are kept on the writer thread.');
}
