import { createHash } from 'node:crypto';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import type { Book } from './book.ts';
import { checkEqual, checkRights, instantOf, storedRows } from './check-replica.ts';
import { type Message, messagesOf } from './check-steps.ts';
import { mapped, wantedRows } from './mapping.ts';
import type { SimDesk } from './sim-desk.ts';
import { cycleOf } from './sync-step.ts';
import { hold } from './violation.ts';
import { calm, type World } from './world.ts';

const MOVING = new Set(['waiting', 'sending', 'unknown']);
const STUCK = new Set(['conflict', 'refused']);
/** Longer than any back-off of a message, together no longer than a minute. */
const PAUSES_MS = [0, 20_000, 20_000, 15_000];

/** The network heals, everybody commits, and each desk is given a minute. Then all has to be well. */
export async function quiesce(world: World, book: Book, checkStep: () => void): Promise<void> {
  while (world.central.lateCount > 0) world.central.commitLate();
  for (const desk of world.desks) {
    desk.user.locked = false;
    world.journeys.set(desk.name, calm);
    await settle(world, desk, book);
    checkStep();
  }
  // What the last desk has pushed, the first one has to pull.
  for (const desk of world.desks) {
    if (world.desks.length > 1) await cycleOf(desk);
    await judge(world, desk, book);
  }
  checkStep();
  const [desk] = world.desks;
  if (desk !== undefined) await repeat(world, desk);
}

/**
 * A cycle; and where the central is behind a row of this desk and no digest shows it, since something newer was
 * written in the same month, the compare that reads every row.
 */
async function lookedAt(world: World, desk: SimDesk): Promise<SyncStatus> {
  const past = pastRows(world, desk);
  await cycleOf(desk);
  const status = await statusOf(desk);
  if (past.length === 0 || status.restored !== null) return status;
  await compareAll(desk);
  const compared = await statusOf(desk);
  // One that was written again since is no sign any more.
  const merged = past.filter(({ model, id, writtenAt }) => {
    const row = world.central.store.find(model, id);
    return row !== undefined && instantOf(row.write_date) < writtenAt;
  });
  hold(compared.restored !== null || merged.length === 0, 'restore-seen', () => {
    return `${desk.name} went on: ${JSON.stringify(merged)}`;
  });
  return compared;
}

export async function statusOf(desk: SimDesk): Promise<SyncStatus> {
  return desk.call<SyncStatus>('sync.status', {});
}

async function settle(world: World, desk: SimDesk, book: Book): Promise<void> {
  for (const pause of PAUSES_MS) {
    world.pass(pause);
    const wasOpen = hasOpenWindow(desk);
    const { restored } = await lookedAt(world, desk);
    if (restored === null && !wasOpen && freeMessages(desk).length === 0) break;
    if (restored === null) continue;
    hold(mayAlarm(world, desk, book), 'restore-seen', () => `${desk.name}: none was restored`);
    await desk.call('sync.acceptRestored', { resend: true });
    book.followed.set(desk.name, book.restoredAt);
    await cycleOf(desk);
  }
  if (book.hasLongTransaction || book.restoredAt !== null) await compareAll(desk);
  const moving = freeMessages(desk);
  hold(moving.length === 0, 'progress', () => {
    const told = moving.map(({ id, state, kind, next_at, error }) => {
      return `${id} ${kind} ${state} until ${(next_at ?? 0) - desk.now()} ${error}`;
    });
    return `${desk.name}: ${told.join(', ')}`;
  });
}

/** On their way, and with nobody to decide about what they wait for. */
function freeMessages(desk: SimDesk): Message[] {
  const messages = [...messagesOf(desk).values()];
  const stuck = new Set<string>();
  const free: Message[] = [];
  for (const message of messages) {
    const { state, mine, record_uuid } = message;
    const waits = [...stuck].some((uuid) => uuid === record_uuid || mine.includes(uuid));
    if (STUCK.has(state) || (waits && MOVING.has(state))) stuck.add(record_uuid);
    else if (MOVING.has(state)) free.push(message);
  }
  return free;
}

/** The nightly compare, which finds what no window and no digest shows. */
async function compareAll(desk: SimDesk): Promise<void> {
  for (const { entity } of mapped) await desk.repair(entity);
}

async function judge(world: World, desk: SimDesk, book: Book): Promise<void> {
  checkRights(world, desk);
  checkEqual(world, desk, 'replica-equal');
  const status = await statusOf(desk);
  hold(status.lastCycle?.outcome === 'done', 'progress', () => {
    return `${desk.name}: ${JSON.stringify(status.lastCycle?.error)}`;
  });
  const waiting = freeMessages(desk);
  hold(waiting.length === 0, 'progress', () => `${desk.name}: ${waiting.length} wait`);
  checkArrived(world, desk, book);
}

/** Of a central that was put back, what it lost of ours has been sent again. */
function checkArrived(world: World, desk: SimDesk, book: Book): void {
  const messages = messagesOf(desk);
  const { deeds } = world.central.store;
  for (const one of book.acked) {
    const message = messages.get(one.messageId);
    if (one.desk !== desk.name || one.kind !== 'create' || message?.state !== 'done') continue;
    const model = one.entity === 'order' ? 'sale.order' : 'res.partner';
    const id = message.central_id ?? 0;
    const wasDeleted = deeds.some(
      (deed) => deed.kind === 'unlink' && deed.model === model && deed.id === id,
    );
    const row = world.central.store.find(model, id);
    // A restoration that nothing shows any more looks as a deletion by someone else.
    const isUnseen = book.restoredAt !== (book.followed.get(desk.name) ?? null);
    hold(
      row !== undefined || wasDeleted || isUnseen,
      'nothing-lost',
      () => `${model} ${id} is not there`,
    );
    if (row === undefined || one.entity !== 'order') continue;
    const lines = world.central.store
      .rows('sale.order.line')
      .filter((line) => line.order_id === id);
    const lost = deeds.filter(
      ({ kind, model: of }) => kind === 'unlink' && of === 'sale.order.line',
    );
    hold(lines.length <= one.children, 'one-record', () => `${lines.length} lines of ${id}`);
    hold(
      lines.length >= one.children - lost.length,
      'nothing-lost',
      () => `${lines.length} lines of ${id}, not ${one.children}`,
    );
  }
}

/** Nothing to do is done by doing nothing. */
async function repeat(world: World, desk: SimDesk): Promise<void> {
  const before = contentOf(desk);
  const deeds = world.central.store.deeds.length;
  await cycleOf(desk);
  hold(contentOf(desk) === before, 'second-run', () => `${desk.name} changed by itself`);
  const late = world.central.store.deeds.slice(deeds);
  hold(late.length === 0, 'second-run', () => `${desk.name} sent ${JSON.stringify(late[0])}`);
}

const OWN = ['draft', 'outbox', 'id_map'];
/** When a held-back row was last seen to be so is new each time. */
const HELD = 'select entity, central_id, code from sync_quarantine order by 1, 2';

function contentOf(desk: SimDesk): string {
  const hash = createHash('sha256');
  for (const table of [...mapped.map((one) => one.table), ...OWN]) {
    hash.update(JSON.stringify(desk.db.look(`select * from ${table} order by 1, 2`)));
  }
  hash.update(JSON.stringify(desk.db.look(HELD)));
  return hash.digest('hex');
}

/**
 * A central that no longer shows a record it confirmed to this desk looks as one that never had it: an alarm then
 * is one too many, and none too few. Rights that were moved can hide as many rows at once.
 */
export function mayAlarm(world: World, desk: SimDesk, book: Book): boolean {
  if (book.restoredAt !== null || book.hasMovedRights) return true;
  return [...messagesOf(desk).values()].some(({ entity, central_id, state }) => {
    const model = mapped.find((one) => one.entity === entity)?.model ?? '';
    const isThere = world.central.store.find(model, central_id ?? 0) !== undefined;
    return state === 'done' && !isThere;
  });
}

/** A window that a crash or a fault left open goes on as it was: what was written since comes with the next one. */
export function hasOpenWindow(desk: SimDesk): boolean {
  return desk.db.look('select 1 from sync_cursor where last_id is not null').length > 0;
}

interface PastRow {
  model: string;
  id: number;
  writtenAt: number;
}

/** Rows that the desk holds in a later version than the central has: that central went back in time. */
function pastRows(world: World, desk: SimDesk): PastRow[] {
  return mapped.flatMap(({ model, ...one }) => {
    const rows = wantedRows(world.central, desk.user, model);
    const theirs = new Map(rows.map((row) => [row.id, row]));
    return storedRows(desk, { model, ...one }).flatMap(({ id, written_at }) => {
      const row = theirs.get(id);
      const writtenAt = Number(written_at);
      const isPast = row !== undefined && instantOf(row.write_date) < writtenAt;
      return isPast ? [{ model, id, writtenAt }] : [];
    });
  });
}
