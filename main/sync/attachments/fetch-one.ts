import { newUuid } from '../../platform/names/uuid.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import { addAttachment, changeAttachment } from '../../platform/vault/attachment.store.ts';
import { isErased } from '../../platform/vault/erased-documents.ts';
import { fileKinds, kindOf, LARGEST_FILE, safeName } from '../../platform/vault/file-kind.rules.ts';
import { hashOf, type Vault } from '../../platform/vault/vault.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { ATTACHMENTS } from './attachment-call.ts';

const LOOKED_AT = ['name', 'file_size'];

/** A document as a receipt names it. */
export interface Wanted {
  vendorId: number;
  request: string;
  fact: string;
  sha256: string;
}

/** False where the desk that has it did not send it yet, or what stands there is not what the receipt names. */
export async function fetchOne(
  { db, central, clock }: Pick<Cycle, 'db' | 'central' | 'clock'>,
  vault: Vault,
  { vendorId, request, fact, sha256 }: Wanted,
): Promise<boolean> {
  const identity = findIdentity(db);
  if (identity === null || isErased(db, { vendorId, sha256 })) return false;
  const where = { ...ATTACHMENTS, domain: [['description', 'like', `sha256 ${sha256}`] as const] };
  const [found] = await central.page(where, { fields: LOOKED_AT, limit: 1 });
  if (found === undefined || Number(found.file_size) > LARGEST_FILE) return false;
  const one = { ...ATTACHMENTS, domain: [['id', '=', found.id] as const] };
  const [row] = await central.page(one, { fields: ['datas'], limit: 1 });
  const bytes = Buffer.from(typeof row?.datas === 'string' ? row.datas : '', 'base64');
  const kind = kindOf(bytes);
  if (kind === null || hashOf('sha256', bytes) !== sha256) return false;
  const kept = vault.keep(bytes);
  db.tx(() => {
    const uuid = newUuid(clock);
    addAttachment(db, {
      ...{ uuid, central: identity, vendor_id: vendorId, request, fact },
      ...{ ...kept, mime: fileKinds[kind].mime, file_name: safeName(String(found.name)) },
      ...{ kept_at: clock.now(), kept_by: '' },
    });
    const settled_at = clock.now();
    changeAttachment(db, uuid, { state: 'done', central_id: found.id, settled_at });
  });
  return true;
}
