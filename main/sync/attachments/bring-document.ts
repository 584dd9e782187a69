import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import { OdooClient } from '../../central/odoo-client.ts';
import { listReceipts } from '../../facts/evidence-now.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findFile } from '../../platform/vault/attachment.store.ts';
import { isErased } from '../../platform/vault/erased-documents.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { sessionOf, writerOf } from '../cycle/open-central.ts';
import { Central } from '../pull/central.ts';
import { fetchOne, type Wanted } from './fetch-one.ts';

/** Any version of a document, when somebody opens it: also one that was superseded, or that another desk took in. */
export async function bringDocument(
  call: TaskCall,
  { vendorId, request, sha256 }: Omit<Wanted, 'fact'>,
): Promise<{ sha256: string }> {
  const db = writerOf(call);
  const file = sha256.slice(0, 12);
  const { bound, session } = sessionOf(call);
  const receipts = listReceipts(db, { vendorId, uuid: request, uid: session.uid });
  const receipt = receipts.find((one) => one.sha256 === sha256);
  if (receipt === undefined) throw new Refusal('vault.missing', { file });
  if (isErased(db, { vendorId, sha256 })) throw new Refusal('evidence.erased', { file });
  const vault = new Vault(call.folders);
  if (vault.has(sha256) && findFile(db, sha256) !== undefined) return { sha256 };
  const { network, signal, clock } = call;
  const central = new Central(new OdooClient(bound.url, network), session, { network, signal });
  central.bindTo({ companyId: bound.company_id, companyIds: [bound.company_id] });
  const isHere = await fetchOne({ db, central, clock }, vault, {
    ...{ vendorId, request, ...receipt },
  }).catch((error: unknown) => {
    const isAway = error instanceof Fault && error.code.startsWith('connection.');
    throw isAway ? new Fault('evidence.away', { file }, true) : error;
  });
  if (!isHere) throw new Refusal('evidence.not_sent', { file });
  return { sha256 };
}
