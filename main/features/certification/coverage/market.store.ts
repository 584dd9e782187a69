import { sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

/** What is on sale, in the order of its ids. */
export function readProducts(db: Reader) {
  return db.columns(
    ['id', 'category_id', 'vendor_id'],
    sql<{ id: number; category_id: number | null; vendor_id: number | null }>`
      select p.id, p.category_id, coalesce(p.vendor_id, (
        select s.partner_id from central_supplier s
        where s.product_id = p.id order by s.sequence, s.id limit 1
      )) as vendor_id
      from central_product p where p.active = 1 order by p.id`.compile(own),
  );
}

export interface MarketVendor {
  id: number;
  name: string | null;
  province_id: number | null;
  scale: string | null;
  joined_on: string | null;
}

/** With the newest profile of each. */
export function listMarketVendors(db: Reader): MarketVendor[] {
  return db.all(
    sql<MarketVendor>`
      select p.id, p.name, p.province_id, v.business_type as scale,
        date(p.created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as joined_on
      from central_partner p
      left join vendor_profile_mine v
        on v.id = (select max(x.id) from central_vendor_profile x where x.partner_id = p.id)
      where p.id in (
        select partner_id from central_vendor_profile
        union select vendor_id from central_product where vendor_id is not null
        union select s.partner_id from central_supplier s
          join central_product n on n.id = s.product_id where n.vendor_id is null
      )
      order by p.id`.compile(own),
  );
}

export function listCategories(db: Reader): { id: number; full_name: string }[] {
  return db.all(
    sql<{ id: number; full_name: string }>`select id, full_name from central_category`.compile(own),
  );
}

/** Packed as `standings.ts` unpacks them: the id, the kind, on which of the two days, and how it stands. */
export function readStandings(
  db: Reader,
  {
    subject,
    days: [one, other],
    types,
  }: { subject: 'product' | 'vendor'; days: readonly [string, string]; types: readonly string[] },
): number[] {
  const kinds = types.map((type, index) => sql`when ${type} then ${sql.lit(index)}`);
  const isOn = (day: string) => sql`(from_day <= ${day} and (to_day is null or to_day >= ${day}))`;
  const { code } = db.columns(
    ['code'],
    sql<{ code: number }>`
      select subject_id * 4096 + (case type ${sql.join(kinds, sql` `)} else 63 end) * 64
        + ${isOn(one)} * 16 + ${isOn(other)} * 32 + standing as code
      from certification_span
      where subject = ${subject} and from_day <= ${other} and (to_day is null or to_day >= ${one})
      order by subject_id`.compile(own),
  );
  return code;
}
