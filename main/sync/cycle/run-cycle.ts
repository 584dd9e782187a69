import { Refusal } from '../../../shared/contract/errors.ts';
import type { ModelCall } from '../../central/odoo-client.ts';
import { askedMsOf } from '../../central/odoo-errors.ts';
import { exchangeFacts } from '../../facts/exchange/exchange-facts.ts';
import { keptMarks, topicsBetween } from '../../facts/share/kept-marks.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { fetchDocuments } from '../attachments/fetch-documents.ts';
import { leaveOwnRows } from '../desk/leave-own.ts';
import type { Entity } from '../entities/entity.ts';
import { entities as registered } from '../entities/index.ts';
import { pushWaiting } from '../outbox/push/run-push.ts';
import { nextCycleAt, type Outcome } from './cycle.rules.ts';
import { closeCycle, closeInterrupted, countFailuresInRow, openCycle } from './cycle.store.ts';
import type { Cycle } from './cycle.ts';
import { openCentral, writerOf } from './open-central.ts';
import { Progress } from './progress.ts';
import { failureText, knownFailure, type StoredFailure } from './stored-failure.ts';
import { syncAll } from './sync-all.ts';

const BUG: StoredFailure = { code: 'bug.unexpected', params: { traceId: 'sync' } };

interface CycleOptions {
  entities?: readonly Entity[];
  /** What the cycle does with the central; true where it proved all that can be had equal. */
  work?: (cycle: Cycle) => Promise<boolean>;
}

/** One cycle from its first row in sync_cycle to its last: whatever happens, it is closed with what happened. */
export async function runCycle(
  call: TaskCall,
  signal: AbortSignal,
  { entities = registered, work = syncAll }: CycleOptions = {},
): Promise<void> {
  const db = writerOf(call);
  const now = call.clock.now();
  closeInterrupted(db, now, failureText(new Refusal('sync.interrupted')));
  const id = openCycle(db, process.pid, now);
  call.changed('sync');
  const progress = new Progress(call);
  let failure: StoredFailure | null = BUG;
  let isVerified = false;
  try {
    const cycle = await openCentral(call, { progress, signal, entities });
    await pushWaiting(call, cycle);
    const kept = keptMarks(db);
    await exchangeOurFacts(cycle);
    await fetchDocuments(call, cycle);
    call.changed('facts', ...topicsBetween(kept, keptMarks(db)));
    try {
      isVerified = await work(cycle);
    } finally {
      await leaveOwnRows(call, cycle);
    }
    failure = cycle.failures[0] ?? null;
  } catch (error) {
    const known = knownFailure(error);
    if (known === null) throw error;
    failure = known;
  } finally {
    const endedAt = call.clock.now();
    const outcome = outcomeOf(failure);
    closeCycle(db, id, {
      ended_at: endedAt,
      outcome,
      rows_read: progress.read,
      rows_changed: progress.changed,
      error: failure === null ? null : failureText(failure),
      next_at: nextCycleAt(endedAt, {
        outcome,
        failedBefore: countFailuresInRow(db),
        random: call.network.random(),
        askedMs: failure === null ? 0 : askedMsOf(failure),
      }),
      verified: isVerified && entities === registered ? 1 : 0,
    });
    // The log keeps what was taken away until it is folded back.
    if (progress.removed > 0) db.checkpoint();
    progress.end();
  }
}

/** A central that refuses facts still gives its rows. */
async function exchangeOurFacts(cycle: Cycle): Promise<void> {
  const { db, central, clock, signal, failures, owner } = cycle;
  // Without the staff's roles, which no vendor reads, no fact of others can be judged.
  if (owner.role === 'vendor') return;
  const { uid } = central;
  const ask = (call: ModelCall) => central.ask(call);
  const send = (call: ModelCall) => central.once(call);
  try {
    await exchangeFacts({ db, ask, send, clock, signal, uid });
  } catch (error) {
    if (!(error instanceof Refusal && error.code.startsWith('central.'))) throw error;
    failures.push(error);
  }
}

function outcomeOf(failure: StoredFailure | null): Outcome {
  if (failure === null) return 'done';
  return failure.code === 'sync.cancelled' ? 'cancelled' : 'failed';
}
