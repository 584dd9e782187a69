import type { DraftValues } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import { rebuildDraft } from './drafts.store.ts';
import type { ChildRow, Message } from './message.ts';
import { addEvent, addMessage } from './outbox.store.ts';

interface Edit {
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
export function enqueue({ db, actor, clock }: CommandCall, edit: Edit): number {
  const central = findIdentity(db);
  if (central === null) throw new Refusal('connection.none');
  const now = clock.now();
  const id = addMessage(db, {
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
    created_at: now,
    created_by: actor.login,
    central,
  });
  addEvent(db, id, { at: now, what: 'queued', actor: actor.login });
  rebuildDraft(db, edit.recordUuid);
  return id;
}
