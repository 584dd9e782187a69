import { sql } from 'kysely';
import { likeAnywhere } from '../../../../db/contains.ts';
import type { Reader } from '../../../../db/db.ts';
import { own, read } from '../../../../db/qb.ts';

export interface FoundName {
  id: number;
  name: string | null;
  note?: string | null;
}

/** Who sells something. */
export function findVendors(db: Reader, words: string, limit: number): FoundName[] {
  return db.all(
    sql<FoundName>`
      select p.id, p.name, p.city as note from central_partner p
      where p.id in (select vendor_id from product_vendor)
        and p.name like ${likeAnywhere(words)} escape '\\'
      order by p.name, p.id limit ${limit}`.compile(own),
  );
}

/** With the one above it. */
export function findCategories(db: Reader, words: string, limit: number): FoundName[] {
  return db.all(
    sql<FoundName>`
      select c.id, c.name, p.name as note from central_category c
        left join central_category p on p.id = c.parent_id
      where c.name like ${likeAnywhere(words)} escape '\\'
      order by c.name, c.id limit ${limit}`.compile(own),
  );
}

/** With its vendor. */
export function findProducts(db: Reader, words: string, limit: number): FoundName[] {
  return db.all(
    sql<FoundName>`
      select p.id, p.name, v.name as note from central_product p
        left join product_vendor pv on pv.product_id = p.id
        left join central_partner v on v.id = pv.vendor_id
      where p.name like ${likeAnywhere(words)} escape '\\' and p.active = 1
      order by p.name, p.id limit ${limit}`.compile(own),
  );
}

export function listPaymentCodes(db: Reader): string[] {
  const rows = db.all(
    read
      .selectFrom('central_payment')
      .select('method_code')
      .distinct()
      .where('method_code', 'is not', null),
  );
  return rows.flatMap(({ method_code }) => method_code ?? []);
}
