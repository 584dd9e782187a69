import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import { type AttachmentRow, changeAttachment } from '../../platform/vault/attachment.store.ts';
import { listErasing, removeErasedFiles } from '../../platform/vault/erased-documents.ts';
import { failureText } from '../cycle/stored-failure.ts';
import { outcomeOf } from '../outbox/push/send.ts';
import { backOff } from '../outbox/push/settle.ts';
import { ATTACHMENTS, copiesOf, type Word } from './attachment-call.ts';
import type { SendingFiles } from './sending-files.ts';

const MOST_COPIES = 50;

/**
 * Documents of an erased person: every copy that a desk of ours handed over is taken back, and looked for again until
 * none is seen. What this login may not remove is tried at each contact.
 */
export async function removeErased(on: SendingFiles): Promise<Word> {
  const { db, clock, folders, identity: central } = on;
  removeErasedFiles(db, folders);
  for (const row of listErasing(db, { central, now: clock.now() })) {
    if (on.isEnough() || on.signal.aborted) return 'stop';
    const word = await removeOne(on, row);
    on.changed('evidence');
    if (word === 'stop') return word;
  }
  return 'go_on';
}

async function removeOne(on: SendingFiles, row: AttachmentRow): Promise<Word> {
  const { db, central, clock } = on;
  try {
    const ids = await lookForCopies(on, row);
    if (ids.length > 0) await central.change(ATTACHMENTS, { method: 'unlink', args: [ids] });
    if (ids.length === 0 || (await lookForCopies(on, row)).length === 0) {
      const gone = { state: 'erased', settled_at: clock.now(), next_at: null, error: null };
      db.tx(() => changeAttachment(db, row.uuid, gone));
    }
    return 'go_on';
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Refusal)) throw error;
    const { how, failure } = outcomeOf(error);
    const attempts = row.attempts + 1;
    const next_at = backOff(attempts, { now: clock.now(), chance: on.random() });
    const tried = { attempts, next_at, error: failureText(failure) };
    db.tx(() => changeAttachment(db, row.uuid, tried));
    return how === 'refused' ? 'go_on' : 'stop';
  }
}

async function lookForCopies({ central }: SendingFiles, row: AttachmentRow): Promise<number[]> {
  const found = await central.page(copiesOf(row), { fields: ['id'], limit: MOST_COPIES });
  return found.map(({ id }) => id);
}
