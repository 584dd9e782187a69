import type { DraftValues } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import {
  addDrafts,
  addMessages,
  type MessageRange,
  type NewMessage,
} from './bulk/messages.store.ts';
import { rebuildDraft } from './drafts.store.ts';
import type { ChildRow, Message } from './message.ts';
import { addEvent, addMessage } from './outbox.store.ts';

export interface Edit {
  entity: string;
  recordUuid: string;
  centralId: number | null;
  kind: Message['kind'];
  action?: string;
  base: DraftValues;
  mine: DraftValues;
  children?: readonly ChildRow[];
  isIntent: boolean;
}

/** The message, its history and the draft: with the audit row they are one transaction of dispatch. */
export function enqueue(call: CommandCall, edit: Edit): number {
  const { db, actor } = call;
  const row = messageRow(call, edit, centralOf(db));
  const id = addMessage(db, row);
  addEvent(db, id, { at: row.created_at, what: 'queued', actor: actor.login });
  rebuildDraft(db, edit.recordUuid);
  return id;
}

/** Many at once, between which nothing else stands: each as `enqueue` does it. */
export function enqueueAll(call: CommandCall, edits: readonly Edit[]): MessageRange {
  const { db } = call;
  const central = centralOf(db);
  const range = addMessages(
    db,
    edits.map((edit) => messageRow(call, edit, central)),
  );
  for (const uuid of addDrafts(db, range)) rebuildDraft(db, uuid);
  return range;
}

function centralOf(db: Reader): string {
  const central = findIdentity(db);
  if (central === null) throw new Refusal('connection.none');
  return central;
}

function messageRow(
  { actor, clock }: Pick<CommandCall, 'actor' | 'clock'>,
  edit: Edit,
  central: string,
): NewMessage {
  return {
    uuid: newUuid(clock),
    record_uuid: edit.recordUuid,
    entity: edit.entity,
    central_id: edit.centralId,
    kind: edit.kind,
    action: edit.action ?? null,
    base: JSON.stringify(edit.base),
    mine: JSON.stringify(edit.mine),
    children: JSON.stringify(edit.children ?? []),
    state: 'waiting',
    is_intent: edit.isIntent ? 1 : 0,
    created_at: clock.now(),
    created_by: actor.login,
    central,
  };
}
