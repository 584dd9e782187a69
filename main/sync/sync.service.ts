import { Refusal } from '../../shared/contract/errors.ts';
import type { CommandCall, TaskCall } from '../platform/calls/calls.ts';
import { sendAttachmentsNow } from '../platform/vault/attachment.store.ts';
import { PROVISION, SYNC } from './background-names.ts';
import { secretSourceOf } from './connection/connection.service.ts';
import { findConnection, updateConnection } from './connection/connection.store.ts';
import { findLastCycle, startNextAt } from './cycle/cycle.store.ts';
import { sessionOf, writerOf } from './cycle/open-central.ts';
import { runCycle } from './cycle/run-cycle.ts';
import type { Entity } from './entities/entity.ts';
import { entities } from './entities/index.ts';
import { endWaits } from './outbox/outbox.store.ts';
import { hasDue, runPush } from './outbox/push/run-push.ts';
import { requeueSettledAfter } from './outbox/restored.service.ts';
import { restartCursors } from './pull/cursor.store.ts';
import { acceptRestoredAt, findUnaccepted } from './restored/restored.store.ts';
import { findOldestCompare } from './verify/check.store.ts';
import { isCompareDue } from './verify/compare.rules.ts';
import { compareAll } from './verify/compare-all.ts';

/** What only sends stops for a whole cycle, which sends the rest: a person's word to sync is not lost to it. */
export async function makeWay({ background }: TaskCall): Promise<void> {
  await background.makeWay(SYNC);
}

/** A person's word: what waits for its next try is tried at once too. False where a cycle is running already. */
export async function syncNow(call: TaskCall): Promise<boolean> {
  await makeWay(call);
  endWaits(writerOf(call));
  sendAttachmentsNow(writerOf(call));
  return startSync(call);
}

/** False where a cycle is running already. */
export function startSync(call: TaskCall): boolean {
  return start(call, (signal) => runCycle(call, signal));
}

/** Reads every row again and mends what differs: of all entities, or of the one that was asked for. */
export function startCompare(call: TaskCall, id: string | null): boolean {
  const chosen = id === null ? entities : [entityNamed(id)];
  const work = compareAll(id === null ? 'compare' : 'repair');
  return start(call, (signal) => runCycle(call, signal, { entities: chosen, work }));
}

/** The nightly one, where its time has come and the central answered last. */
export function startDueCompare(call: TaskCall): void {
  const { reader, clock } = call;
  const isIdle = findLastCycle(reader)?.outcome === 'done';
  if (findConnection(reader)?.secret_known !== 1 || !isIdle || isStopped(call)) return;
  if (isCompareDue(clock.now(), findOldestCompare(reader))) startCompare(call, null);
}

/** Refused rows are asked for again at each contact; this makes it now. */
export function retryQuarantine(call: TaskCall, id: string | null): boolean {
  if (id !== null) entityNamed(id);
  return startSync(call);
}

export function cancelSync(call: TaskCall): boolean {
  return call.background.cancel(SYNC);
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
  if (isStopped(call)) return;
  startSync(call);
}

/** An edit leaves at once where the central can be asked; what waits does not wait for the next cycle. */
export function startDuePush(call: TaskCall): void {
  if (call.background.isRunning(SYNC) || isStopped(call)) return;
  if (findConnection(call.reader)?.secret_known !== 1 || !hasDue(call)) return;
  sessionOf(call);
  call.background.start(SYNC, (signal, isEnough) => runPush(call, signal, isEnough), {
    givesWay: true,
  });
}

/** A person has decided to follow the central: all is pulled anew, and what it lost of ours is sent again. */
export function acceptRestored(
  { db, clock, actor }: CommandCall,
  resend: boolean,
): { resent: number } {
  const restored = findUnaccepted(db);
  if (restored === undefined) return { resent: 0 };
  const now = clock.now();
  acceptRestoredAt(db, now);
  restartCursors(db);
  startNextAt(db, now);
  const lost = { at: restored.moment_at, now, actor: actor.login };
  return { resent: resend ? requeueSettledAfter(db, lost) : 0 };
}

/** What is due waits for a person to decide, and for a central that is being prepared. */
function isStopped({ background, reader }: TaskCall): boolean {
  return background.isRunning(PROVISION) || findUnaccepted(reader) !== undefined;
}

function start(call: TaskCall, work: (signal: AbortSignal) => Promise<void>): boolean {
  if (call.background.isRunning(SYNC)) return false;
  sessionOf(call);
  call.background.start(SYNC, work);
  return true;
}

function entityNamed(id: string): Entity {
  const found = entities.find((entity) => entity.id === id);
  if (found === undefined) throw new Refusal('input.invalid', { field: 'entity', reason: id });
  return found;
}
