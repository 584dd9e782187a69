import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import type { OdooRow } from '../../central/odoo-values.ts';
import {
  type AttachmentRow,
  changeAttachment,
  doubtSending,
  findAttachment,
  listDueAttachments,
} from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { failureText, type StoredFailure } from '../cycle/stored-failure.ts';
import { outcomeOfLoad } from '../outbox/push/load-answer.ts';
import { outcomeOf, type Sent } from '../outbox/push/send.ts';
import { backOff } from '../outbox/push/settle.ts';
import type { Word } from './attachment-call.ts';
import {
  ATTACHMENTS,
  differenceOf,
  LOOKED_AT,
  loadCall,
  markOf,
  ownerCall,
} from './attachment-call.ts';
import { removeErased } from './remove-erased.ts';
import type { SendingFiles } from './sending-files.ts';

/**
 * One document after another, each until the central shows it with our checksum. Sent and not answered is looked up
 * before it is sent again, and sending again makes no second one.
 */
export async function pushAttachments(on: SendingFiles): Promise<void> {
  const { db, identity: central, clock } = on;
  db.tx(() => doubtSending(db));
  if ((await removeErased(on)) === 'stop') return;
  while (!on.isEnough() && !on.signal.aborted) {
    const [row] = listDueAttachments(db, { central, now: clock.now(), limit: 1 });
    if (row === undefined) return;
    const word = await pushOne(on, row);
    on.changed('evidence');
    if (word === 'stop') return;
  }
}

async function pushOne(on: SendingFiles, row: AttachmentRow): Promise<Word> {
  try {
    const content = new Vault(on.folders).get(row.sha256);
    const known = row.state === 'unknown' ? await lookByMark(on, row) : undefined;
    const id = known?.id ?? (await send(on, row, content));
    if (id === null) return wordAfter(on, row);
    await confirm(on, row, id);
    return 'go_on';
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Refusal)) throw error;
    const { code, params } = error;
    if (code.startsWith('vault.')) refuse(on, row, { code, params });
    else putOff(on, row, outcomeOf(error));
    return wordAfter(on, row);
  }
}

/** Null where it was not taken, which is written down already. */
async function send(on: SendingFiles, row: AttachmentRow, content: Buffer): Promise<number | null> {
  const { db, central } = on;
  db.tx(() => changeAttachment(db, row.uuid, { state: 'sending', attempts: row.attempts + 1 }));
  const answered = await central.change(ATTACHMENTS, loadCall(row, content));
  const outcome = outcomeOfLoad(answered.result);
  if (outcome.how === 'answered' && outcome.id !== undefined) return outcome.id;
  putOff(on, row, outcome);
  return null;
}

async function confirm(on: SendingFiles, row: AttachmentRow, id: number): Promise<void> {
  const { db, central, clock } = on;
  let found = await look(on, ['id', '=', id]);
  if (found !== undefined && differenceOf(row, found) === 'owner') {
    await central.change(ATTACHMENTS, ownerCall(id, row));
    found = await look(on, ['id', '=', id]);
  }
  const differs = found === undefined ? 'content' : differenceOf(row, found);
  if (differs !== null) {
    refuse(on, row, { code: 'evidence.altered_on_the_way', params: { file: row.file_name } });
    return;
  }
  const settled = { state: 'done', central_id: id, settled_at: clock.now(), next_at: null };
  db.tx(() => changeAttachment(db, row.uuid, { ...settled, error: null }));
}

function lookByMark(on: SendingFiles, row: AttachmentRow): Promise<OdooRow | undefined> {
  return look(on, ['description', '=', markOf(row)]);
}

async function look(
  { central }: SendingFiles,
  condition: readonly [string, string, unknown],
): Promise<OdooRow | undefined> {
  const where = { ...ATTACHMENTS, domain: [condition] };
  const [found] = await central.page(where, { fields: LOOKED_AT, limit: 1 });
  return found;
}

function putOff(on: SendingFiles, { uuid }: AttachmentRow, outcome: Sent): void {
  if (outcome.how === 'answered') return;
  const { db, clock } = on;
  const row = findAttachment(db, uuid);
  if (row === undefined) return;
  if (outcome.how === 'refused') {
    refuse(on, row, outcome.failure);
    return;
  }
  db.tx(() => {
    const isLost = outcome.how === 'lost' && row.state !== 'waiting';
    changeAttachment(db, uuid, {
      state: isLost ? 'unknown' : 'waiting',
      error: failureText(outcome.failure),
      next_at: backOff(row.attempts, { now: clock.now(), chance: on.random() }),
    });
  });
}

function refuse({ db }: SendingFiles, { uuid }: AttachmentRow, failure: StoredFailure): void {
  const refused = { state: 'refused', error: failureText(failure), next_at: null };
  db.tx(() => changeAttachment(db, uuid, refused));
}

/** What waits for the central to be there again makes the others wait too. */
function wordAfter({ db }: SendingFiles, { uuid }: AttachmentRow): Word {
  return findAttachment(db, uuid)?.state === 'refused' ? 'go_on' : 'stop';
}
