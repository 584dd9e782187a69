import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Writer } from '../../../db/db.ts';
import { failureText, type StoredFailure } from '../../cycle/stored-failure.ts';
import { listOtherNames, mapId, rebuildDraft } from '../drafts.store.ts';
import type { Message } from '../message.ts';
import { addEvent, changeMessage, findMessage, listOpenOf, renameOpen } from '../outbox.store.ts';

/**
 * What became of a message.
 *   done      the central shows it        conflict  somebody changed the same, and a person decides
 *   refused   the central said no         unknown   sent, and nobody knows: looked up at the next contact
 *   delayed   not sent, or certainly not taken: tried again later
 */
export type Settlement =
  | { as: 'done'; centralId: number | null }
  | { as: 'conflict'; theirs: DraftValues; centralId?: number }
  | { as: 'refused'; failure: StoredFailure }
  | { as: 'unknown' | 'delayed'; failure: StoredFailure };

/** The central has no such record any more. */
export const GONE = {
  as: 'refused',
  failure: { code: 'outbox.record_gone', params: {} },
} as const satisfies Settlement;
/** Answered, and then the central could not be read again, or said something else than asked. */
export const UNSEEN: StoredFailure = { code: 'outbox.not_seen', params: {} };

export interface Moment {
  now: Instant;
  /** At least 0, below 1. */
  chance: number;
}

/** The product itself acts, for nobody in particular. */
const NOBODY = '';
/** The history outlives an erasure: the central's own words may hold something of a person, these do not. */
const PLAIN_PARAMS = new Set(['field', 'action', 'state', 'model']);
const FIRST_WAIT_MS = 1_000;
/** A network that heals is noticed within a minute. */
const LONGEST_WAIT_MS = 30_000;

export function backOff(attempts: number, { now, chance }: Moment): Instant {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 10));
  return now + Math.trunc(wait * (0.5 + chance));
}

/** On its way from here on, whatever happens to us. False where a person gave it up meanwhile. */
export function markSending(db: Writer, { id }: Message, { now }: Moment): boolean {
  const message = findMessage(db, id);
  if (message === undefined || !isMoving(message)) return false;
  const attempts = message.attempts + 1;
  changeMessage(db, id, { state: 'sending', sent_at: now, attempts });
  addEvent(db, id, { at: now, what: 'sent', actor: NOBODY, detail: { attempt: attempts } });
  return true;
}

export function settle(
  db: Writer,
  { id }: Message,
  { settlement, moment }: { settlement: Settlement; moment: Moment },
): void {
  const message = findMessage(db, id);
  if (message === undefined || !isMoving(message)) return;
  const { now: at } = moment;
  if (message.state === 'unknown') addEvent(db, id, { at, what: 'looked_up', actor: NOBODY });
  switch (settlement.as) {
    case 'done':
      confirm(db, message, { at, centralId: settlement.centralId });
      break;
    case 'conflict':
      if (settlement.centralId !== undefined) adopt(db, message, { ...settlement, at });
      changeMessage(db, id, {
        state: 'conflict',
        theirs: JSON.stringify(settlement.theirs),
        error: null,
        next_at: null,
      });
      addEvent(db, id, { at, what: 'conflict', actor: NOBODY });
      break;
    case 'refused':
      changeMessage(db, id, {
        state: 'refused',
        error: failureText(settlement.failure),
        next_at: null,
      });
      addEvent(db, id, { at, what: 'refused', actor: NOBODY, detail: told(settlement.failure) });
      break;
    default:
      putOff(db, message, { settlement, moment });
  }
  rebuildDraft(db, message.recordUuid);
}

/** A row of the central that cannot be read is the trouble of its own message, and of no other. */
export function wordOn<Result>(look: () => Result): Result | Settlement {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { as: 'refused', failure: { code: error.code, params: error.params } };
  }
}

export function isSettled(judged: object): judged is Settlement {
  return 'as' in judged;
}

function putOff(
  db: Writer,
  { id, attempts }: Message,
  later: { settlement: Extract<Settlement, { failure: StoredFailure }>; moment: Moment },
): void {
  const { settlement, moment } = later;
  const isUnknown = settlement.as === 'unknown';
  changeMessage(db, id, {
    state: isUnknown ? 'unknown' : 'waiting',
    error: failureText(settlement.failure),
    next_at: backOff(attempts, moment),
  });
  const what = isUnknown ? 'lost' : 'delayed';
  addEvent(db, id, { at: moment.now, what, actor: NOBODY, detail: told(settlement.failure) });
}

function confirm(
  db: Writer,
  message: Message,
  { at, centralId }: { at: Instant; centralId: number | null },
): void {
  changeMessage(db, message.id, {
    state: 'done',
    settled_at: at,
    next_at: null,
    theirs: null,
    error: null,
  });
  addEvent(db, message.id, { at, what: 'confirmed', actor: NOBODY });
  if (centralId !== null) adopt(db, message, { at, centralId });
}

/** From now on our name and the central's are of one record, for every message of it and every later edit. */
function adopt(
  db: Writer,
  { id, recordUuid, entity }: Message,
  { at, centralId }: { at: Instant; centralId?: number },
): void {
  if (centralId === undefined) return;
  for (const other of listOtherNames(db, { uuid: recordUuid, entity: entity.id, centralId })) {
    renameOpen(db, other, recordUuid);
    rebuildDraft(db, other);
  }
  const row = { uuid: recordUuid, entity: entity.id, central_id: centralId, confirmed_at: at };
  mapId(db, row);
  changeMessage(db, id, { central_id: centralId });
  for (const open of listOpenOf(db, recordUuid)) {
    changeMessage(db, open.id, { central_id: centralId });
  }
}

function isMoving({ state }: Message): boolean {
  return state === 'waiting' || state === 'sending' || state === 'unknown';
}

function told({ code, params }: StoredFailure): Record<string, string | number> {
  const plain = Object.entries(params).filter(([name]) => PLAIN_PARAMS.has(name));
  return { code, ...Object.fromEntries(plain) };
}
