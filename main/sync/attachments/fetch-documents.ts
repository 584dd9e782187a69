import { Refusal } from '../../../shared/contract/errors.ts';
import { can, type Role } from '../../../shared/contract/permissions.ts';
import { type EvidenceNow, listEvidence } from '../../facts/evidence-now.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import {
  addAttachment,
  changeAttachment,
  findFile,
} from '../../platform/vault/attachment.store.ts';
import { fileKinds, kindOf, LARGEST_FILE, safeName } from '../../platform/vault/file-kind.rules.ts';
import { hashOf, Vault } from '../../platform/vault/vault.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { ATTACHMENTS } from './attachment-call.ts';

const AT_ONCE = 20;
const LOOKED_AT = ['name', 'file_size'];

/** Who reviews what another desk took in has to see it: the documents that wait for somebody come with the cycle. */
export async function fetchDocuments(
  { folders, changed }: Pick<TaskCall, 'folders' | 'changed'>,
  cycle: Cycle,
): Promise<void> {
  const { db, central, owner } = cycle;
  if (!mayReview(owner.role)) return;
  const vault = new Vault(folders);
  const waiting = listEvidence(db, { uid: central.uid, vendorId: null })
    .filter(({ state }) => state === 'received' || state === 'reviewed')
    .filter(({ file_sha256: sha256 }) => sha256 !== null && !isHere(cycle, vault, sha256));
  try {
    for (const request of waiting.slice(0, AT_ONCE)) {
      if (await fetchOne(cycle, vault, request)) changed('evidence');
    }
  } catch (error) {
    // This login may not read attachments: that they are not here is said where they are looked for.
    if (!(error instanceof Refusal && error.code.startsWith('central.'))) throw error;
  }
}

const mayReview = (role: Role): boolean => can(role, 'evidence.approve');

const isHere = ({ db }: Cycle, vault: Vault, sha256: string): boolean =>
  vault.has(sha256) && findFile(db, sha256) !== undefined;

/** False where the desk that has it did not send it yet, or what stands there is not what the receipt names. */
async function fetchOne(cycle: Cycle, vault: Vault, request: EvidenceNow): Promise<boolean> {
  const { db, central, clock } = cycle;
  const sha256 = request.file_sha256 ?? '';
  const where = { ...ATTACHMENTS, domain: [['description', 'like', `sha256 ${sha256}`] as const] };
  const [found] = await central.page(where, { fields: LOOKED_AT, limit: 1 });
  if (found === undefined || Number(found.file_size) > LARGEST_FILE) return false;
  const one = { ...ATTACHMENTS, domain: [['id', '=', found.id] as const] };
  const [row] = await central.page(one, { fields: ['datas'], limit: 1 });
  const bytes = Buffer.from(typeof row?.datas === 'string' ? row.datas : '', 'base64');
  const kind = kindOf(bytes);
  if (kind === null || hashOf('sha256', bytes) !== sha256) return false;
  const kept = vault.keep(bytes);
  const identity = findIdentity(db);
  if (identity === null) return false;
  db.tx(() => {
    const uuid = newUuid(clock);
    addAttachment(db, {
      ...{ uuid, central: identity, vendor_id: request.vendor_id, request: request.uuid },
      ...{ fact: request.facts.split(',').at(-1) ?? '', ...kept, mime: fileKinds[kind].mime },
      ...{ file_name: safeName(String(found.name)), kept_at: clock.now(), kept_by: '' },
    });
    const settled_at = clock.now();
    changeAttachment(db, uuid, { state: 'done', central_id: found.id, settled_at });
  });
  return true;
}
