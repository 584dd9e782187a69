import type { Actor, CommandCall } from '../../main/platform/calls/calls.ts';
import { findConnection } from '../../main/sync/connection/connection.store.ts';
import { createRecord } from '../../main/sync/outbox/create.service.ts';
import { actOnRecord, editRecord } from '../../main/sync/outbox/edit.service.ts';
import { viewMessage, viewOutbox } from '../../main/sync/outbox/inbox/outbox.service.ts';
import { resolveMessage, withdrawMessage } from '../../main/sync/outbox/inbox/resolve.service.ts';
import { viewPending } from '../../main/sync/outbox/pending.service.ts';
import { runPush } from '../../main/sync/outbox/push/run-push.ts';
import type { DraftValues, RecordRef } from '../../shared/contract/drafts.contract.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { systemClock } from '../../shared/kernel/instant.ts';
import type { Desk } from './a-desk.ts';

type Choice = Parameters<typeof resolveMessage>[0];

/** Someone at a desk who edits, sends and decides: each command in one transaction, as dispatch runs it. */
export function anEditor(desk: Desk, role: Role = 'admin') {
  const { db, call } = desk;
  let ahead = 0;
  const clock = { now: () => systemClock.now() + ahead };
  const actor: Actor = {
    get login() {
      return findConnection(db)?.login ?? '';
    },
    role,
    via: 'window',
  };
  const command: CommandCall = { db, actor, clock, folders: call.folders };
  return {
    edit: (entity: string, ref: RecordRef | number, changes: DraftValues) =>
      db.tx(() => editRecord({ entity, ref: refOf(ref), changes }, command)),
    create: (
      entity: string,
      values: DraftValues,
      children: { entity: string; values: DraftValues }[] = [],
    ) => db.tx(() => createRecord({ entity, values, children }, command)),
    act: (entity: string, ref: RecordRef | number, action: string) =>
      db.tx(() => actOnRecord({ entity, ref: refOf(ref), action }, command)),
    resolve: (id: number, choice: Choice['choice'], more: Partial<Choice> = {}) =>
      db.tx(() => resolveMessage({ id, choice, fields: {}, changes: {}, ...more }, command)),
    withdraw: (id: number) => db.tx(() => withdrawMessage(id, command)),
    pending: (entity: string, ref: RecordRef | number) =>
      viewPending(db, { entity, ref: refOf(ref) }),
    message: (id: number) => viewMessage(db, id),
    state: (id: number) => viewMessage(db, id).message.state,
    happened: (id: number) => viewMessage(db, id).history.map(({ what }) => what),
    outbox: (which: 'open' | 'decide' | 'history' = 'open') =>
      viewOutbox(db, { which, limit: 100, offset: 0 }),
    /** Everything that may be sent now. */
    push: (signal = new AbortController().signal) => runPush({ ...call, clock }, signal),
    /** The waits after a failure are over. */
    later: () => {
      ahead += 60_000;
    },
  };
}

export type Editor = ReturnType<typeof anEditor>;

function refOf(ref: RecordRef | number): RecordRef {
  return typeof ref === 'number' ? { id: ref } : ref;
}
