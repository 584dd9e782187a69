import { draftValues } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { importKind } from '../../../../shared/contract/import-rows.ts';
import type { Reader } from '../../../db/db.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { dropDrafts, forgetMessages } from '../../../sync/outbox/bulk/messages.store.ts';
import { rebuildDraft } from '../../../sync/outbox/drafts.store.ts';
import { editRecord } from '../../../sync/outbox/edit.service.ts';
import { withdrawMessage } from '../../../sync/outbox/inbox/resolve.service.ts';
import { findMessage } from '../../../sync/outbox/outbox.store.ts';
import { currentValues, openRecord } from '../../../sync/outbox/record.ts';
import { pushableNamed, requireRight } from '../../../sync/outbox/whitelist.ts';
import {
  endBatch,
  findBatch,
  listBatches,
  listLaterOpen,
  listMessagesOf,
} from './batches.store.ts';

type Sent = ReturnType<typeof listMessagesOf>[number];

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** A person decides on them, or nothing was sent yet. */
const OPEN: readonly string[] = ['waiting', 'conflict', 'refused'];

export function viewBatches(db: Reader) {
  const central = findIdentity(db);
  const rows = central === null ? [] : listBatches(db, central);
  return {
    batches: rows.map(
      ({ uuid, kind, file_name, at, made_by, created, changed, left_out, undone_at }) => ({
        ...{ uuid, kind: importKind.parse(kind), fileName: file_name, at, by: made_by },
        ...{ created, changed, left: left_out, undoneAt: undone_at },
      }),
    ),
  };
}

/** What came later keeps what it stands on: its record is left as it is, and told. */
export function undoImport(
  call: CommandCall,
  { uuid, reverse }: { uuid: string; reverse: boolean },
) {
  const { db, clock } = call;
  const central = findIdentity(db);
  const batch = central === null ? undefined : findBatch(db, uuid, central);
  if (batch === undefined) throw new Refusal('import.no_batch');
  requireRight(pushableNamed(batch.kind === 'vendors' ? 'partner' : 'certification'), call.actor);
  const messages = listMessagesOf(db, batch);
  const held = heldSince(db, batch.last_message, messages);
  const open = messages.filter(({ state }) => OPEN.includes(state));
  const takenBack = open.filter(({ record_uuid }) => !held.has(record_uuid));
  const isUnseen = ({ state, attempts }: Sent): boolean => state === 'waiting' && attempts === 0;
  // Giving up the creation of a record gives up its later edits with it.
  for (const { id } of takenBack.filter((message) => !isUnseen(message))) {
    if (findMessage(db, id)?.state !== 'withdrawn') withdrawMessage(id, call);
  }
  forgetMessages(
    db,
    takenBack.filter(isUnseen).map(({ id }) => id),
  );
  const records = [...new Set(takenBack.map(({ record_uuid }) => record_uuid))];
  for (const record of dropDrafts(db, records)) rebuildDraft(db, record);
  const sent = messages.filter(({ state }) => state === 'done');
  const edits = sent.filter(({ kind, central_id }) => kind === 'update' && central_id !== null);
  const reversed = reverse ? edits.filter((message) => putBack(call, message)).length : 0;
  const onTheWay = messages.filter(
    ({ state }) => state === 'sending' || state === 'unknown',
  ).length;
  const kept = open.length - takenBack.length + onTheWay;
  if (kept === 0 && reversed === edits.length) endBatch(db, uuid, clock.now());
  return {
    takenBack: takenBack.length,
    kept,
    sentEdits: edits.length,
    reversed,
    sentNew: sent.length - edits.length,
  };
}

/** Records that something later edits or points at, and what was made together with them. */
function heldSince(db: Reader, last: number, messages: readonly Sent[]): ReadonlySet<string> {
  const held = new Set(
    listLaterOpen(db, last).flatMap(({ record_uuid, mine, children }) => [
      ...[record_uuid, ...uuidsIn(mine), ...uuidsIn(children)],
    ]),
  );
  if (held.size === 0) return held;
  for (const { record_uuid, mine } of messages) {
    const family = [record_uuid, ...uuidsIn(mine)];
    if (family.some((one) => held.has(one))) for (const one of family) held.add(one);
  }
  return held;
}

const uuidsIn = (json: string): readonly string[] => json.match(UUID) ?? [];

/** The values from before, where what the import wrote still stands. */
function putBack(call: CommandCall, { entity, central_id, base, mine }: Sent): boolean {
  if (central_id === null) return false;
  const ref = { id: central_id };
  const { pushable, record } = openRecord({ entity, ref }, call);
  const wrote = draftValues.parse(JSON.parse(mine));
  const before = draftValues.parse(JSON.parse(base));
  const columns = Object.keys(wrote);
  const now = currentValues(call.db, pushable.entity, { record, columns });
  const changes = Object.fromEntries(
    columns
      .filter((column) => now[column] === wrote[column])
      .map((column) => [column, before[column] ?? null]),
  );
  if (Object.keys(changes).length === 0) return false;
  return editRecord({ entity, ref, changes }, call).messageId !== 0;
}
