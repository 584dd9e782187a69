import { Refusal } from '../../../shared/contract/errors.ts';
import { evidenceStreamOf } from '../../facts/evidence-now.ts';
import { decide, deciderOf } from '../../facts/pending/decide.ts';
import {
  evidenceCosted,
  evidenceReceived,
  evidenceRequested,
  evidenceReviewed,
  evidenceSettled,
} from '../../facts/streams/evidence.stream.ts';
import type { FactKind } from '../../facts/streams/stream.ts';
import type { CommandCall, TaskCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import { findPartnerName } from '../../platform/session/session.store.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import { addAttachment } from '../../platform/vault/attachment.store.ts';
import { acceptedKind, fileKinds, safeName } from '../../platform/vault/file-kind.rules.ts';
import { keepPart, readUpload, removeUpload } from '../../platform/vault/incoming.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { findRequest } from './evidence.service.ts';
import { countProductsOf } from './products.store.ts';

interface OfRequest {
  vendorId: number;
  request: string;
}

/** Of the vendor, or each of these products on its own: all of it is asked for, or nothing. */
export function requestEvidence(
  call: CommandCall,
  asked: {
    vendorId: number;
    requirement: string;
    subject: string | null;
    products?: readonly number[];
  },
): { uuid: string; asked: number } {
  const { vendorId, requirement, products = [] } = asked;
  if (findPartnerName(call.db, vendorId) === null) throw new Refusal('evidence.no_vendor');
  const wanted = [...new Set(products)];
  if (countProductsOf(call.db, vendorId, wanted) < wanted.length) {
    throw new Refusal('evidence.other_product');
  }
  const subjects = wanted.length === 0 ? [asked.subject] : wanted.map((id) => `product/${id}`);
  const [uuid = ''] = subjects.map((subject) =>
    say(call, vendorId, { kind: evidenceRequested, data: { vendorId, requirement, subject } }),
  );
  return { uuid, asked: subjects.length };
}

export function putPart(
  { folders }: Pick<TaskCall, 'folders'>,
  { upload, part, base64 }: { upload: string; part: number; base64: string },
): { bytes: number } {
  return keepPart(folders, { upload, part, bytes: Buffer.from(base64, 'base64') });
}

/**
 * The document is on the disk before this transaction ends: killed in between, it lies there and nothing names it;
 * afterwards the fact, the file and its way to the central are known together.
 */
export function receiveEvidence(
  call: CommandCall,
  {
    vendorId,
    request,
    upload,
    fileName,
    expiresOn,
  }: OfRequest & {
    upload: string;
    fileName: string;
    expiresOn: string | null;
  },
): { uuid: string; sha256: string } {
  const { db, folders, clock, actor } = call;
  const central = findIdentity(db);
  if (central === null) throw new Refusal('connection.none');
  const bytes = readUpload(folders, upload);
  const name = safeName(fileName);
  const kind = acceptedKind(bytes, name);
  const kept = new Vault(folders).keep(bytes);
  const data = { request, fileSha256: kept.sha256, expiresOn };
  const fact = say(call, vendorId, { kind: evidenceReceived, data });
  addAttachment(db, {
    ...{ uuid: newUuid(clock), central, vendor_id: vendorId, request, fact, ...kept },
    ...{ mime: fileKinds[kind].mime, file_name: name, kept_at: clock.now(), kept_by: actor.login },
  });
  removeUpload(folders, upload);
  return { uuid: fact, sha256: kept.sha256 };
}

export function reviewEvidence(
  call: CommandCall,
  { vendorId, ...data }: OfRequest & { complete: boolean; note: string },
): { uuid: string } {
  return { uuid: say(call, vendorId, { kind: evidenceReviewed, data }) };
}

export function costEvidence(
  call: CommandCall,
  { vendorId, ...data }: OfRequest & { costMinor: number | null; issuer: string | null },
): { uuid: string } {
  return { uuid: say(call, vendorId, { kind: evidenceCosted, data }) };
}

/** Told at once, also where nobody has stated yet who holds which role, and the judgement must wait. */
export function settleEvidence(
  call: CommandCall,
  { vendorId, ...data }: OfRequest & { approved: boolean; note: string },
): { uuid: string } {
  const { received_by, reviewed_by } = findRequest(call.db, { vendorId, request: data.request });
  if ([received_by, reviewed_by].includes(deciderOf(call.db))) {
    throw new Refusal('fact.self_approved');
  }
  return { uuid: say(call, vendorId, { kind: evidenceSettled, data }) };
}

/** One step after another without the central: each is judged again, in this order, when they reach it. */
function say<Data>(
  { db, clock }: CommandCall,
  vendorId: number,
  { kind, data }: { kind: FactKind<Data>; data: NoInfer<Data> },
): string {
  const stream = evidenceStreamOf(vendorId);
  return decide(db, { stream, kind, data, goesOn: true }, { uid: deciderOf(db), clock });
}
