import { sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import type { CertificationDutyTable } from '../../../db/tables/certification.table.ts';
import { listed } from '../listed.ts';

export interface ObligedProduct {
  id: number;
  category_id: number | null;
  scale: string | null;
}

/** On sale or not: what is put on sale is asked about before. */
export function listObligedProducts(db: Reader, ids: readonly number[]): ObligedProduct[] {
  return db.all(
    sql<ObligedProduct>`
      select p.product_id as id, p.category_id, v.business_type as scale
      from product_vendor p
      left join vendor_profile_mine v
        on v.id = (select max(x.id) from central_vendor_profile x where x.partner_id = p.vendor_id)
      where p.product_id in (${listed(ids)})`.compile(own),
  );
}

export interface ObligedVendor {
  id: number;
  scale: string | null;
  joined_on: string | null;
}

export function listObligedVendors(db: Reader, ids: readonly number[]): ObligedVendor[] {
  return db.all(
    sql<ObligedVendor>`
      select p.id, v.business_type as scale,
        date(p.created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as joined_on
      from central_partner p
      left join vendor_profile_mine v
        on v.id = (select max(x.id) from central_vendor_profile x where x.partner_id = p.id)
      where p.id in (${listed(ids)})`.compile(own),
  );
}

/** What a vendor's scale bears on. */
export function markProductsOf(db: Writer, vendors: readonly number[]): void {
  const found = listed(vendors);
  db.run(
    sql`insert or ignore into certification_dirty
      select 'product', id from central_product where vendor_id in (${found})
      union select 'product', s.product_id from central_supplier s
        join central_product p on p.id = s.product_id and p.vendor_id is null
        where s.partner_id in (${found})`.compile(own),
  );
}

/** One number that is another one after any decision about certificates. */
export function lastDecision(db: Reader): number {
  const found = db.get(
    sql<{ seq: number | null }>`
      select max(settled_seq) as seq from state_policy_decision
      where state = 'approved' and topic >= 'certification.'
        and topic < 'certification/'`.compile(own),
  );
  return found?.seq ?? 0;
}

export function dropDuties(db: Writer, subject: string, id: number): void {
  db.runSql('delete from certification_duty where subject = ? and subject_id = ?', [subject, id]);
}

export function addDuty(db: Writer, row: CertificationDutyTable): void {
  db.runSql(
    `insert into certification_duty (subject, subject_id, requirement, from_day, to_day, met)
      values (?, ?, ?, ?, ?, ?)`,
    [row.subject, row.subject_id, row.requirement, row.from_day, row.to_day, row.met],
  );
}
