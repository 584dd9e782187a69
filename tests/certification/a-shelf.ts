import type { Writer } from '../../main/db/db.ts';
import { keepSpans } from '../../main/features/certification/spans/keep-spans.service.ts';
import type { RequirementPack } from '../../shared/contract/requirement-pack.ts';
import { requirementPack } from '../../shared/contract/sound-requirement-pack.ts';
import { startOfDay } from '../../shared/kernel/business-day.ts';
import { putRow } from '../support/put-row.ts';

/* Products of one vendor each, straight into the replica, and facts as their folds leave them. */

const written = { created_at: startOfDay('2024-01-02'), written_at: startOfDay('2024-01-02') };

export function aCategory(db: Writer, id: number, fullName: string): void {
  const name = fullName.split('/').at(-1)?.trim() ?? fullName;
  const rest = { parent_id: null, parent_path: null, ...written };
  putRow(db, 'central_category', { id, name, full_name: fullName, ...rest });
}

export function aPerson(db: Writer, id: number): void {
  db.runSql(
    `insert into central_partner (id, name, active, is_company, customer_rank, supplier_rank, created_at)
      values (?, ?, 1, 1, 0, 1, ?)`,
    [id, `Penjual ${id}`, written.created_at],
  );
}

export function aSeller(
  db: Writer,
  { id, scale = null, nib = null }: { id: number; scale?: string | null; nib?: string | null },
): void {
  aPerson(db, id);
  db.runSql(
    `insert into central_vendor_profile (id, name, partner_id, business_type, nib_number,
      halal_certified, local_product_certified, created_at) values (?, ?, ?, ?, ?, 0, 0, ?)`,
    [id, `Penjual ${id}`, id, scale, nib, written.created_at],
  );
}

export function aThing(
  db: Writer,
  { id, categoryId, vendorId }: { id: number; categoryId: number; vendorId: number | null },
): void {
  db.runSql(
    `insert into central_product (id, name, active, category_id, vendor_id, list_price_micro, sale_ok, weight_micro)
      values (?, ?, 1, ?, ?, 0, 1, 0)`,
    [id, `Produk ${id}`, categoryId, vendorId],
  );
}

interface Paper {
  id: number;
  productId: number;
  type: string;
  number?: string | null;
  issuedOn?: string | null;
  expiresOn?: string | null;
}

export function aPaper(db: Writer, paper: Paper): void {
  db.runSql(
    `insert into central_certification (id, name, product_id, type, number, issued_on, expires_on)
      values (?, 'Surat', ?, ?, ?, ?, ?)
      on conflict do update set product_id = excluded.product_id, type = excluded.type,
        number = excluded.number, issued_on = excluded.issued_on, expires_on = excluded.expires_on`,
    [
      ...[paper.id, paper.productId, paper.type, paper.number ?? null],
      ...[paper.issuedOn ?? null, paper.expiresOn ?? null],
    ],
  );
}

let said = 0;

export function anEvent(
  db: Writer,
  event: { productId: number; kind: string; on: string; certificateId?: number | null },
): string {
  said += 1;
  const uuid = `00000000-0000-4000-8000-${String(said).padStart(12, '0')}`;
  db.runSql(
    `insert into state_certification_event (product_id, uuid, kind, certificate_id, on_day, what, note, said_by, said_at)
      values (?, ?, ?, ?, ?, null, 'Uji', 2, 0)`,
    [event.productId, uuid, event.kind, event.certificateId ?? null, event.on],
  );
  return uuid;
}

export function aRequest(
  db: Writer,
  {
    vendorId,
    subject,
    requirement,
    on,
  }: { vendorId: number; subject: string | null; requirement: string; on: string },
): string {
  said += 1;
  const uuid = `00000000-0000-4000-8000-${String(said).padStart(12, '0')}`;
  db.runSql(
    `insert into state_evidence (vendor_id, uuid, requirement, subject, state, requested_by, facts, changed_at)
      values (?, ?, ?, ?, 'requested', 2, ?, ?)`,
    [vendorId, uuid, requirement, subject, uuid, startOfDay(on)],
  );
  return uuid;
}

/** As if two people had settled it. */
export function anApprovedPack(db: Writer, pack: RequirementPack): void {
  const sound = requirementPack.parse(pack);
  said += 1;
  const uuid = `00000000-0000-4000-8000-${String(said).padStart(12, '0')}`;
  db.runSql(
    `insert into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by, proposed_seq,
      proposed_at, settled_by, settled_seq, settled_at, settled_uuid)
      values (?, 'certification.requirements', 'Uji', '{}', ?, 'approved', 2, ?, 0, 3, ?, 0, ?)`,
    [uuid, sound.checkedOn, said, said, uuid],
  );
  db.runSql('insert into state_requirement_pack (version, decision, pack) values (?, ?, ?)', [
    ...[sound.version, uuid, JSON.stringify(sound)],
  ]);
}

export async function kept(db: Writer): Promise<void> {
  await keepSpans(db, new AbortController().signal);
}
