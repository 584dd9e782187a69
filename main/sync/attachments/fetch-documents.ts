import { Refusal } from '../../../shared/contract/errors.ts';
import { can, type Role } from '../../../shared/contract/permissions.ts';
import { type EvidenceNow, listEvidence, listReceipts } from '../../facts/evidence-now.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findFile } from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { fetchOne, type Wanted } from './fetch-one.ts';

const AT_ONCE = 20;

/**
 * Who reviews what another desk took in has to see it: the documents that wait for somebody come with the cycle, and
 * after them what came before them in the same request. Whatever else is opened is fetched then.
 */
export async function fetchDocuments(
  { folders, changed }: Pick<TaskCall, 'folders' | 'changed'>,
  cycle: Cycle,
): Promise<void> {
  const { db, central, owner } = cycle;
  if (!mayReview(owner.role)) return;
  const vault = new Vault(folders);
  const waiting = listEvidence(db, { uid: central.uid, vendorId: null }).filter(
    ({ state }) => state === 'received' || state === 'reviewed',
  );
  const named = waiting.flatMap((request) => wantedOf(cycle, request));
  const isCurrent = new Set(waiting.map(({ file_sha256: sha256 }) => sha256));
  const missing = named
    .filter(({ sha256 }) => !isHere(cycle, vault, sha256))
    .sort((a, b) => Number(isCurrent.has(b.sha256)) - Number(isCurrent.has(a.sha256)));
  try {
    for (const one of missing.slice(0, AT_ONCE)) {
      if (await fetchOne(cycle, vault, one)) changed('evidence');
    }
  } catch (error) {
    // This login may not read attachments: that they are not here is said where they are looked for.
    if (!(error instanceof Refusal && error.code.startsWith('central.'))) throw error;
  }
}

const mayReview = (role: Role): boolean => can(role, 'evidence.approve');

const isHere = ({ db }: Cycle, vault: Vault, sha256: string): boolean =>
  vault.has(sha256) && findFile(db, sha256) !== undefined;

function wantedOf(
  { db, central }: Cycle,
  { vendor_id: vendorId, uuid: request }: EvidenceNow,
): Wanted[] {
  const receipts = listReceipts(db, { vendorId, uuid: request, uid: central.uid });
  return receipts.map((receipt) => ({ vendorId, request, ...receipt }));
}
