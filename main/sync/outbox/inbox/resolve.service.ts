import type { DraftValues, MessageState } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { Writer } from '../../../db/db.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { findSight } from '../../../platform/session/sight.store.ts';
import { findMapped, rebuildDraft } from '../drafts.store.ts';
import { checkedChanges, checkedNew } from '../edit.service.ts';
import type { Message } from '../message.ts';
import { addEvent, changeMessage, listOpenOf } from '../outbox.store.ts';
import { isOfOther } from '../sight.store.ts';
import { pushableNamed, refuseKept, requireRight } from '../whitelist.ts';
import { getMessage } from './outbox.service.ts';
import { takeOver } from './take-over.ts';

interface Choice {
  id: number;
  choice: 'mine' | 'theirs' | 'merge';
  fields: Record<string, 'mine' | 'theirs'>;
  changes: DraftValues;
}

/** A person decides on a conflict or a refusal. */
export function resolveMessage(input: Choice, call: CommandCall): { state: MessageState } {
  const { db, actor } = call;
  const message = getMessage(db, input.id);
  const isLeft = isOfOther(findSight(db), message);
  if (!mayDecide(message.state, isLeft)) {
    throw new Refusal('outbox.nothing_to_decide', { id: input.id });
  }
  if (input.choice === 'theirs') return giveUp(message, call, 'resolved');
  requireRight(pushableNamed(message.entity.id), actor);
  const dropped = input.choice === 'merge' ? droppedColumns(message, input.fields) : [];
  if (isLeft) takeOver(db, message);
  const theirs = message.theirs ?? {};
  const mine = { ...without(message.mine, dropped), ...mended(message, input.changes, call) };
  if (message.kind === 'update' && Object.keys(mine).length === 0) {
    return giveUp(message, call, 'resolved');
  }
  const over = isLeft ? mine : input.changes;
  rebaseLater(db, message, { ...pick(theirs, dropped), ...over });
  const base = message.kind === 'create' ? {} : without({ ...message.base, ...theirs }, dropped);
  changeMessage(db, message.id, {
    state: 'waiting',
    base: JSON.stringify(base),
    mine: JSON.stringify(mine),
    theirs: null,
    error: null,
    next_at: null,
  });
  const what = message.state === 'refused' ? 'retried' : 'resolved';
  const at = call.clock.now();
  const left = isLeft ? { leftBy: message.createdBy } : {};
  const detail = { choice: input.choice, ...left };
  addEvent(db, message.id, { at, what, actor: actor.login, detail });
  rebuildDraft(db, message.recordUuid);
  return { state: 'waiting' };
}

/** Of another login also what still waits: nobody may ever come to send it. */
function mayDecide(state: MessageState, isLeft: boolean): boolean {
  return state === 'conflict' || state === 'refused' || (isLeft && state === 'waiting');
}

/** What was sent and not answered may stand on the central: it is looked up before anybody gives it up. */
export function withdrawMessage(id: number, call: CommandCall): { state: MessageState } {
  const message = getMessage(call.db, id);
  if (message.state === 'sending' || message.state === 'unknown') {
    throw new Refusal('outbox.in_flight', { id });
  }
  if (message.state === 'done' || message.state === 'withdrawn') {
    throw new Refusal('outbox.settled_already', { id });
  }
  return giveUp(message, call, 'withdrawn');
}

/** It stays in the history. Without its creation a record has no later edits either. */
function giveUp(
  message: Message,
  { db, actor, clock }: CommandCall,
  what: 'resolved' | 'withdrawn',
): { state: MessageState } {
  const isUnborn = message.kind === 'create' && findMapped(db, message.recordUuid) === undefined;
  const later = listOpenOf(db, message.recordUuid).filter(({ id }) => id > message.id);
  const detail = what === 'resolved' ? { choice: 'theirs' } : {};
  for (const { id } of isUnborn ? [message, ...later] : [message]) {
    const at = clock.now();
    changeMessage(db, id, { state: 'withdrawn', settled_at: at, next_at: null });
    addEvent(db, id, { at, what, actor: actor.login, detail });
  }
  rebaseLater(db, message, { ...message.base, ...message.theirs });
  rebuildDraft(db, message.recordUuid);
  return { state: 'withdrawn' };
}

/** The next edit of a column was made over this one's value: now it stands over another. */
function rebaseLater(db: Writer, message: Message, values: DraftValues): void {
  const later = listOpenOf(db, message.recordUuid).filter(({ id }) => id > message.id);
  for (const [column, value] of Object.entries(values)) {
    const next = later.find(({ base }) => base[column] !== undefined);
    if (next === undefined) continue;
    next.base = { ...next.base, [column]: value };
    changeMessage(db, next.id, { base: JSON.stringify(next.base) });
  }
}

/** Columns where theirs is to stand. Every column that both changed has to be chosen. */
function droppedColumns({ theirs }: Message, chosen: Choice['fields']): string[] {
  const open = Object.keys(theirs ?? {}).find((column) => chosen[column] === undefined);
  if (open !== undefined) throw new Refusal('outbox.choose', { field: open });
  return Object.keys(chosen).filter((column) => chosen[column] === 'theirs');
}

function mended(message: Message, changes: DraftValues, { db }: CommandCall): DraftValues {
  if (Object.keys(changes).length === 0) return {};
  const pushable = pushableNamed(message.entity.id);
  refuseKept(pushable);
  if (message.kind === 'action') {
    const [field = ''] = Object.keys(changes);
    throw new Refusal('draft.no_field', { entity: message.entity.id, field });
  }
  if (message.kind === 'update') return checkedChanges(db, pushable, changes).values;
  return checkedNew({ db }, pushable, { ...message.mine, ...changes });
}

function without(values: DraftValues, dropped: readonly string[]): DraftValues {
  return Object.fromEntries(Object.entries(values).filter(([column]) => !dropped.includes(column)));
}

function pick(values: DraftValues, columns: readonly string[]): DraftValues {
  return Object.fromEntries(Object.entries(values).filter(([column]) => columns.includes(column)));
}
