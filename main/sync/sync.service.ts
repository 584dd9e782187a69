import { Refusal } from '../../shared/contract/errors.ts';
import { present } from '../../shared/kernel/assert.ts';
import { OdooClient } from '../central/odoo-client.ts';
import type { Writer } from '../db/db.ts';
import type { TaskCall } from '../platform/calls/calls.ts';
import { secretSourceOf } from './connection/connection.service.ts';
import { findConnection, updateConnection } from './connection/connection.store.ts';
import { chooseCompany, probeLogin } from './connection/login-probe.ts';
import { nextCycleAt, type Outcome } from './cycle/cycle.rules.ts';
import {
  closeCycle,
  closeInterrupted,
  countFailuresInRow,
  findLastCycle,
  openCycle,
} from './cycle/cycle.store.ts';
import { type Cycle, syncAll } from './cycle/cycle.ts';
import { Progress } from './cycle/progress.ts';
import { failureText, knownFailure, type StoredFailure } from './cycle/stored-failure.ts';
import { Central } from './pull/central.ts';

const BACKGROUND = 'sync';
const BUG: StoredFailure = { code: 'bug.unexpected', params: { traceId: BACKGROUND } };

/** False where a cycle is running already. */
export function startSync(call: TaskCall): boolean {
  if (call.background.isRunning(BACKGROUND)) return false;
  sessionOf(call);
  call.background.start(BACKGROUND, (signal) => runCycle(call, signal));
  return true;
}

export function cancelSync(call: TaskCall): boolean {
  return call.background.cancel(BACKGROUND);
}

/** When the engine opens: says whether the key is still known, and goes on with what was under way. */
export function resumeSync(call: TaskCall): void {
  const bound = findConnection(call.reader);
  if (bound === undefined) return;
  const isKnown = call.secrets.find(secretSourceOf(bound), bound.secret_path) !== null;
  updateConnection(writerOf(call), { secret_known: isKnown ? 1 : 0 });
  if (isKnown) startSync(call);
}

/** The regular next cycle, where its time has come. */
export function startDueSync(call: TaskCall): void {
  const bound = findConnection(call.reader);
  const dueAt = findLastCycle(call.reader)?.next_at ?? null;
  if (bound?.secret_known !== 1 || dueAt === null || call.clock.now() < dueAt) return;
  startSync(call);
}

/** One cycle from its first row in sync_cycle to its last: whatever happens, it is closed with what happened. */
export async function runCycle(call: TaskCall, signal: AbortSignal): Promise<void> {
  const db = writerOf(call);
  const now = call.clock.now();
  closeInterrupted(db, now, failureText(new Refusal('sync.interrupted')));
  const id = openCycle(db, process.pid, now);
  call.changed('sync');
  const progress = new Progress(call);
  let failure: StoredFailure | null = BUG;
  try {
    const cycle = await openCentral(call, { progress, signal });
    await syncAll(cycle);
    failure = cycle.failures[0] ?? null;
  } catch (error) {
    const known = knownFailure(error);
    if (known === null) throw error;
    failure = known;
  } finally {
    const outcome = outcomeOf(failure);
    const endedAt = call.clock.now();
    closeCycle(db, id, {
      ended_at: endedAt,
      outcome,
      rows_read: progress.read,
      rows_changed: progress.changed,
      error: failure === null ? null : failureText(failure),
      next_at: nextCycleAt(endedAt, { outcome, failedBefore: countFailuresInRow(db) }),
    });
    progress.end();
  }
}

/** The login is asked about at each cycle: a role or a company may have been taken from it. */
async function openCentral(
  call: TaskCall,
  running: { progress: Progress; signal: AbortSignal },
): Promise<Cycle> {
  const { bound, session } = sessionOf(call);
  const db = writerOf(call);
  const central = new Central(new OdooClient(bound.url), session, running.signal);
  const facts = await probeLogin(central);
  const companyId = chooseCompany(facts, bound.company_id).id;
  const companyIds = facts.companies.map(({ id }) => id);
  updateConnection(db, {
    user_name: facts.userName,
    role: facts.role,
    role_checked_at: call.clock.now(),
    company_ids: JSON.stringify(companyIds),
  });
  if (facts.role !== bound.role) call.changed('connection');
  central.bindTo({ companyId, companyIds });
  const { progress } = running;
  return { db, central, companyId, startedAt: facts.at, progress, failures: [] };
}

function sessionOf(call: TaskCall) {
  const bound = findConnection(call.reader);
  if (bound === undefined) throw new Refusal('connection.none');
  const { db, login, uid } = bound;
  const source = secretSourceOf(bound);
  const secret = call.secrets.find(source, bound.secret_path);
  if (secret === null) {
    const code = source === 'passphrase' ? 'secret.locked' : 'connection.secret_missing';
    throw new Refusal(code, { login });
  }
  return { bound, session: { db, login, uid, secret } };
}

function outcomeOf(failure: StoredFailure | null): Outcome {
  if (failure === null) return 'done';
  return failure.code === 'sync.cancelled' ? 'cancelled' : 'failed';
}

function writerOf(call: TaskCall): Writer {
  return present(call.writer, 'Sync runs on the writer thread.');
}
