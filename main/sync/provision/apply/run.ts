import { Fault, Refusal } from '../../../../shared/contract/errors.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { PROVISION, SYNC } from '../../background-names.ts';
import { type ConnectionRow, findConnection } from '../../connection/connection.store.ts';
import { failureText, knownFailure, type StoredFailure } from '../../cycle/stored-failure.ts';
import { startSync } from '../../sync.service.ts';
import type { Administrator } from '../look/administrator.ts';
import { openRun, saveStep, updateRun } from '../provision.store.ts';
import type { Journal } from './carry-out.ts';

interface Step {
  key: string;
  run(journal: Journal): Promise<void>;
}

interface Run {
  call: TaskCall;
  by: Administrator;
  direction: 'apply' | 'remove';
  hash: string;
  steps: readonly Step[];
}

/** What a journal is about: the sandbox gets another port at each start and stays the same central. */
export function centralName({ kind, url, db }: Pick<ConnectionRow, 'kind' | 'url' | 'db'>): string {
  return `${kind === 'sandbox' ? kind : url} ${db}`;
}

/**
 * A sync would meet tables half made: it is ended first, and starts again when the run is over. Another run may
 * have begun while this one looked: between asking and beginning nothing is waited for.
 */
export async function startRun(run: Run): Promise<{ started: boolean }> {
  const { call, by, direction, hash, steps } = run;
  while (call.background.cancel(SYNC)) await call.background.settled(SYNC);
  if (call.background.isRunning(PROVISION)) {
    await by.leave();
    return { started: false };
  }
  const db = present(call.writer, 'A central is prepared from the writer thread.');
  const bound = present(findConnection(db), 'Only a bound profile plans.');
  const id = openRun(db, {
    pid: process.pid,
    direction,
    central: centralName(bound),
    plan_hash: hash,
    by_login: by.login,
    started_at: call.clock.now(),
    total: steps.length,
  });
  call.background.start(PROVISION, (signal) => carryOutRun(run, id, signal));
  return { started: true };
}

async function carryOutRun(run: Run, id: number, signal: AbortSignal): Promise<void> {
  const { call, by, steps } = run;
  const db = present(call.writer, 'A central is prepared from the writer thread.');
  const journal = journalOf(run, id);
  let failure: StoredFailure | null = { code: 'bug.unexpected', params: { traceId: PROVISION } };
  try {
    for (const [done, step] of steps.entries()) {
      if (signal.aborted) throw new Refusal('sync.cancelled');
      updateRun(db, id, { current: step.key, done });
      call.changed('provision');
      await runStep(step, journal);
    }
    failure = null;
  } catch (error) {
    const known = knownFailure(error);
    if (known === null) throw error;
    failure = known;
  } finally {
    endRun(run, { id, failure });
    await by.leave();
  }
}

/** A call that found no end may have been carried out all the same: the next plan sees which. */
async function runStep(step: Step, journal: Journal): Promise<void> {
  try {
    await step.run(journal);
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'connection.timeout')) throw error;
    throw new Fault('provision.step_timeout', { step: step.key, ...error.params });
  }
}

function endRun({ call, steps }: Run, end: { id: number; failure: StoredFailure | null }): void {
  const db = present(call.writer, 'A central is prepared from the writer thread.');
  const isCancelled = end.failure?.code === 'sync.cancelled';
  const failed = isCancelled ? 'cancelled' : 'failed';
  updateRun(db, end.id, {
    ended_at: call.clock.now(),
    outcome: end.failure === null ? 'done' : failed,
    error: end.failure === null || isCancelled ? null : failureText(end.failure),
    ...(end.failure === null ? { done: steps.length, current: null } : {}),
  });
  call.changed('provision');
  if (end.failure === null && findConnection(db)?.secret_known === 1) startSync(call);
}

function journalOf({ call, direction }: Run, runId: number): Journal {
  const db = present(call.writer, 'A central is prepared from the writer thread.');
  const bound = present(findConnection(db), 'Only a bound profile plans.');
  const save =
    (state: string): Journal['begin'] =>
    (key, { model, id, externalId }) =>
      saveStep(db, {
        central: centralName(bound),
        key,
        run_id: runId,
        state,
        record_model: model,
        record_id: id,
        external_id: externalId,
        at: call.clock.now(),
      });
  return { begin: save('begun'), end: save(direction === 'apply' ? 'made' : 'removed') };
}
