import { sql } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { own } from '../../../../db/qb.ts';
import { subjectKeys } from '../../../facts/compliance/compliance-keys.ts';
import { sellerOf, vendorsHere } from '../../../facts/compliance/mandatory-duty.ts';

/** Products on sale, in the order of their ids. */
export function readProductsOnSale(db: Reader) {
  return db.columns(
    ['id', 'category', 'vendor'],
    sql<{ id: number; category: number | null; vendor: number | null }>`
      select p.id, p.category_id as category, ${sellerOf} as vendor
      from central_product p where p.active = 1 order by p.id`.compile(own),
  );
}

/** Of those products and of vendors, in the order of their ids, whenever they are asked; packed as `duties.ts` unpacks them. */
export function readDuties(
  db: Reader,
  subject: 'product' | 'vendor',
  requirements: readonly string[],
) {
  if (requirements.length === 0) return { code: [], from_day: [], to_day: [] };
  const kinds = requirements.map((one, index) => sql`when ${one} then ${sql.lit(index)}`);
  const here = subject === 'product' ? sql`` : sql`and d.subject_id in ${vendorsHere}`;
  return db.columns(
    ['code', 'from_day', 'to_day'],
    sql<{ code: number; from_day: string; to_day: string | null }>`
      select d.subject_id * 128 + (case d.requirement ${sql.join(kinds, sql` `)} end) * 2 + d.met
        as code, d.from_day, d.to_day
      from certification_duty d where d.subject = ${subject} ${here}
      order by d.subject_id`.compile(own),
  );
}

export function listRequirements(db: Reader): string[] {
  return db
    .all(
      sql<{ requirement: string }>`select distinct requirement from certification_duty
        order by requirement`.compile(own),
    )
    .map(({ requirement }) => requirement);
}

/** Where vendors are and how large they are, as the facts say it. */
export function listSellers(db: Reader, ids: readonly number[]) {
  const { vendor_province: province, business_scale: scale } = subjectKeys;
  return db.all(
    sql<{ id: number; province: string | null; scale: string | null }>`
      select f.vendor_id as id, ${province} as province, ${scale} as scale
      from (select value as vendor_id from json_each(${JSON.stringify(ids)})) f`.compile(own),
  );
}
