import type { AttachmentRow } from '../../platform/vault/attachment.store.ts';
import { externalId } from '../outbox/push/sheet.ts';
import type { Subject } from '../pull/central.ts';

export const ATTACHMENTS: Subject = { model: 'ir.attachment', domain: [], allCompanies: false };

/** So far the central can be asked. */
export type Word = 'go_on' | 'stop';

/** The partner that a document is of, where people look for it in Odoo. */
const OWNER = 'res.partner';
const FIELDS = ['id', 'name', 'description', 'mimetype', 'datas'];

/** By which a document of ours is found again without the right to see external ids. */
export const markOf = ({ uuid, sha256 }: AttachmentRow): string => `umkm ${uuid} sha256 ${sha256}`;

/**
 * `load` finds the same row again by its external id, however often it is called. It cannot import the id of the
 * owner, which goes as a default; a picture is taken as it is, where Odoo would make it smaller and another file.
 */
export function loadCall(row: AttachmentRow, content: Buffer) {
  const { uuid, file_name, mime } = row;
  const cells = [externalId(uuid), file_name, markOf(row), mime, content.toString('base64')];
  const owner = { default_res_model: OWNER, default_res_id: row.vendor_id };
  const context = { ...owner, image_no_postprocess: true };
  return { method: 'load', args: [FIELDS, [cells]], context };
}

export const LOOKED_AT = ['checksum', 'file_size', 'res_model', 'res_id', 'description'] as const;

/** What differs of how the central has it: the bytes, or whose it is. */
export function differenceOf(
  row: AttachmentRow,
  found: Readonly<Record<string, unknown>>,
): 'content' | 'owner' | null {
  if (found.checksum !== row.sha1 || found.file_size !== row.bytes) return 'content';
  const isOwned = found.res_model === OWNER && found.res_id === row.vendor_id;
  return isOwned ? null : 'owner';
}

export function ownerCall(id: number, { vendor_id }: AttachmentRow) {
  return { method: 'write', args: [[id], { res_model: OWNER, res_id: vendor_id }] };
}

/** Every copy of a document of this vendor that some desk of ours handed over. */
export function copiesOf({
  sha256,
  vendor_id,
}: Pick<AttachmentRow, 'sha256' | 'vendor_id'>): Subject {
  const ofVendor = [['res_model', '=', OWNER] as const, ['res_id', '=', vendor_id] as const];
  return { ...ATTACHMENTS, domain: [['description', 'like', `sha256 ${sha256}`], ...ofVendor] };
}
