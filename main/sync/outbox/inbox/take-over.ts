import { Refusal } from '../../../../shared/contract/errors.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Writer } from '../../../db/db.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { findUuid } from '../drafts.store.ts';
import type { Message } from '../message.ts';
import { changeMessage, listOpenOf } from '../outbox.store.ts';

/**
 * What another login left is sent as whoever takes it over; who made it stays its author. A record that this login
 * edits too keeps one name here: the older edit comes first.
 */
export function takeOver(db: Writer, message: Message): void {
  const { id, entity, centralId, recordUuid } = message;
  const known = centralId === null ? undefined : findUuid(db, entity.id, centralId);
  const uuid = known ?? recordUuid;
  const isSent = listOpenOf(db, uuid).some(
    (one) => one.id > id && (one.state === 'sending' || one.state === 'unknown'),
  );
  if (isSent) throw new Refusal('outbox.in_flight', { id });
  const central = present(findIdentity(db), 'Who sees what others left is bound.');
  changeMessage(db, id, { central, ...(uuid === recordUuid ? {} : { record_uuid: uuid }) });
  Object.assign(message, { central, recordUuid: uuid });
}
