import type { Topic } from '../../../../shared/contract/topics.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { delayAttachments, listDueAttachments } from '../../../platform/vault/attachment.store.ts';
import { pushAttachments } from '../../attachments/push-attachments.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { openCentral, writerOf } from '../../cycle/open-central.ts';
import { Progress } from '../../cycle/progress.ts';
import { knownFailure } from '../../cycle/stored-failure.ts';
import { delayDue, listDue } from '../outbox.store.ts';
import { pushOutbox } from './push.ts';
import type { Pushing } from './pushing.ts';

/** A central that is gone is asked for again this often, so that an edit leaves soon after it is back. */
const AWAY_MS = 15_000;

/** True where something may be sent now. */
export function hasDue({ reader, clock }: TaskCall): boolean {
  const central = findIdentity(reader);
  if (central === null) return false;
  const due = { central, now: clock.now(), limit: 1, except: [] };
  return listDue(reader, due).length > 0 || listDueAttachments(reader, due).length > 0;
}

/** Between two cycles: only what waits is sent. */
export async function runPush(
  call: TaskCall,
  signal: AbortSignal,
  isEnough?: Pushing['isEnough'],
): Promise<void> {
  const db = writerOf(call);
  try {
    const progress = new Progress(call);
    const cycle = await openCentral(call, { progress, signal, entities: [] });
    await pushWaiting(call, cycle, isEnough);
  } catch (error) {
    if (knownFailure(error) === null) throw error;
    const now = call.clock.now();
    const until = now + Math.trunc(AWAY_MS * (0.5 + call.network.random()));
    delayDue(db, { now, until });
    delayAttachments(db, { now, until });
  } finally {
    call.changed('outbox');
  }
}

/** As the first step of a cycle: what is read after it shows what was sent. */
export async function pushWaiting(
  call: TaskCall,
  { db, central, companyId, clock, aheadMs, signal, owner }: Cycle,
  isEnough: Pushing['isEnough'] = () => false,
): Promise<void> {
  const identity = findIdentity(db);
  if (identity === null) return;
  const on = {
    ...{ db, central, clock, signal, identity, isEnough },
    random: () => call.network.random(),
    changed: (...topics: Topic[]) => call.changed(...topics),
  };
  await pushOutbox({ ...on, companyId, aheadMs });
  if (owner.role !== 'vendor') await pushAttachments({ ...on, folders: call.folders });
}
