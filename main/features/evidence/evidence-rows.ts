import {
  type EvidenceFile,
  type EvidenceRow,
  type EvidenceState,
  evidenceStates,
} from '../../../shared/contract/evidence-rows.ts';
import { can } from '../../../shared/contract/permissions.ts';
import type { Reader } from '../../db/db.ts';
import type { EvidenceNow } from '../../facts/evidence-now.ts';
import { nameOf } from '../../facts/facts.store.ts';
import type { QueryCall } from '../../platform/calls/calls.ts';
import { findBinding, findPartnerName } from '../../platform/session/session.store.ts';
import {
  type AttachmentRow,
  attachmentStates,
  findFile,
  listAttachmentsOf,
} from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { reasonIn } from './reason.ts';

export type Looking = Pick<QueryCall, 'db' | 'actor' | 'folders'>;

/** Nobody where the profile is bound to no central. */
export const uidHere = (db: Reader): number => findBinding(db)?.uid ?? 0;

export const stateNamed = (text: string): EvidenceState =>
  evidenceStates.find((one) => one === text) ?? 'requested';

export function rowsOf(call: Looking, requests: readonly EvidenceNow[]): EvidenceRow[] {
  const { db, folders } = call;
  const vault = new Vault(folders);
  const files = Map.groupBy(
    listAttachmentsOf(
      db,
      requests.map(({ uuid }) => uuid),
    ),
    ({ request }) => request,
  );
  const person = (uid: number | null) => (uid === null ? null : { uid, name: nameOf(db, uid) });
  return requests.map((found) => {
    const named = files.get(found.uuid) ?? [];
    const { file_sha256: sha256, state } = found;
    return {
      request: found.uuid,
      vendor: { id: found.vendor_id, name: findPartnerName(db, found.vendor_id) },
      ...{ requirement: found.requirement, subject: found.subject },
      ...{ state: stateNamed(state), isPending: found.isPending },
      requestedBy: { uid: found.requested_by, name: nameOf(db, found.requested_by) },
      receivedBy: person(found.received_by),
      reviewedBy: person(found.reviewed_by),
      settledBy: person(found.settled_by),
      expiresOn: found.expires_on,
      file: sha256 === null ? null : fileOf({ db, vault, named }, sha256),
      changedAt: found.changed_at,
      ...{ costMinor: found.cost_minor, issuer: found.issuer },
      next: nextOf(found, call),
    };
  });
}

export function fileOf(
  { db, vault, named }: { db: Reader; vault: Vault; named: readonly AttachmentRow[] },
  sha256: string,
): EvidenceFile {
  const ours = named.filter((row) => row.sha256 === sha256).at(-1);
  const row = ours ?? findFile(db, sha256);
  return {
    sha256,
    name: row?.file_name ?? null,
    mime: row?.mime ?? null,
    bytes: row?.bytes ?? null,
    isHere: !isGone(ours?.state) && vault.has(sha256),
    sending: attachmentStates.find((one) => one === ours?.state) ?? null,
    reason: reasonIn(ours?.error ?? null),
  };
}

const isGone = (state: string | undefined): boolean => state === 'erasing' || state === 'erased';

/** Two pairs of eyes: who took it in or reviewed it settles nothing. */
function nextOf(found: EvidenceNow, { db, actor }: Looking): EvidenceRow['next'] {
  const { role } = actor;
  switch (stateNamed(found.state)) {
    case 'received':
      return can(role, 'evidence.approve') ? ['review'] : [];
    case 'reviewed': {
      const isMaker = [found.received_by, found.reviewed_by].includes(uidHere(db));
      return can(role, 'evidence.approve') && !isMaker ? ['settle'] : [];
    }
    case 'approved':
      return [];
    default:
      return can(role, 'evidence.collect') ? ['receive'] : [];
  }
}
