import { sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { listed } from '../listed.ts';

export interface CertificateRow {
  subject_id: number;
  id: number;
  type: string | null;
  number: string | null;
  issued_on: string | null;
  expires_on: string | null;
}

export interface EventRow {
  subject_id: number;
  kind: 'composition' | 'revoked' | 'superseded';
  certificate_id: number | null;
  on_day: string;
}

export interface RenewalRow {
  subject_id: number;
  requirement: string;
  asked_at: number;
  settled_at: number | null;
}

/** With what was edited here laid over them, and those that only stand here. */
export function listCertificates(db: Reader, products: readonly number[]): CertificateRow[] {
  const found = listed(products);
  const stood = db.all(
    sql<CertificateRow>`
      select product_id as subject_id, id, type, number, issued_on, expires_on
      from certification_mine where product_id in (${found})`.compile(own),
  );
  const made = db.all(
    sql<Omit<CertificateRow, 'id'> & { uuid: string }>`
      select json_extract(mine, '$.product_id') as subject_id, uuid,
        json_extract(mine, '$.type') as type, json_extract(mine, '$.number') as number,
        json_extract(mine, '$.issued_on') as issued_on,
        json_extract(mine, '$.expires_on') as expires_on
      from draft
      where entity = 'certification' and central_id is null
        and json_extract(mine, '$.product_id') in (${found})`.compile(own),
  );
  return [...stood, ...made.map(({ uuid, ...row }) => ({ ...row, id: idOfDraft(uuid) }))];
}

/**
 * Negative, the same for as long as the central does not have it, and further from nought the later it was made: the
 * milliseconds that a uuid of ours begins with, and a little of the chance in it for those of one and the same.
 */
function idOfDraft(uuid: string): number {
  const at = Number.parseInt(uuid.slice(0, 13).replace('-', ''), 16);
  return -1 - (at * 1_024 + (Number.parseInt(uuid.slice(-3), 16) % 1_024));
}

/** A vendor's business number stands on its profile, from the day on which that was made. */
export function listBusinessNumbers(db: Reader, vendors: readonly number[]): CertificateRow[] {
  return db.all(
    sql<CertificateRow>`
      select partner_id as subject_id, id, 'nib' as type, nib_number as number,
        date(created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as issued_on,
        null as expires_on
      from vendor_profile_mine
      where partner_id in (${listed(vendors)}) and trim(coalesce(nib_number, '')) <> ''`.compile(
      own,
    ),
  );
}

export function listEvents(db: Reader, products: readonly number[]): EventRow[] {
  return db.all(
    sql<EventRow>`
      select product_id as subject_id, kind, certificate_id, on_day from state_certification_event
      where product_id in (${listed(products)}) and corrected_by is null`.compile(own),
  );
}

/** Requests that name the product; where the log was not read that far, since they last moved. */
export function listProductRenewals(db: Reader, products: readonly number[]): RenewalRow[] {
  const subjects = sql.join(products.map((id) => sql.lit(`product/${id}`)));
  return db.all(
    sql<RenewalRow>`
      select cast(substr(subject, 9) as integer) as subject_id, requirement, ${asked} as asked_at,
        ${settled} as settled_at
      from state_evidence e where subject in (${subjects})`.compile(own),
  );
}

export function listVendorRenewals(db: Reader, vendors: readonly number[]): RenewalRow[] {
  return db.all(
    sql<RenewalRow>`
      select vendor_id as subject_id, requirement, ${asked} as asked_at, ${settled} as settled_at
      from state_evidence e
      where vendor_id in (${listed(vendors)})
        and coalesce(subject, '') not like 'product/%'`.compile(own),
  );
}

const asked = sql<number>`coalesce(
  (select f.at from fact_log f where f.uuid = e.uuid), e.changed_at)`;
const settled = sql<number | null>`case e.state when 'approved' then e.changed_at end`;
