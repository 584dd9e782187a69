import { type RawBuilder, sql } from 'kysely';
import { likeAnywhere } from '../../../../db/contains.ts';
import type { Reader } from '../../../../db/db.ts';
import { own } from '../../../../db/qb.ts';

export interface FoundName {
  id: number;
  name: string | null;
  note?: string | null;
}

/** Who sells something. */
export function findVendors(db: Reader, words: string, limit: number): FoundName[] {
  return found(
    db,
    { words, limit },
    {
      from: sql`central_partner o`,
      note: sql`o.city`,
      where: sql`o.id in (select vendor_id from product_vendor)`,
    },
  );
}

/** With the one above it. */
export function findCategories(db: Reader, words: string, limit: number): FoundName[] {
  return found(
    db,
    { words, limit },
    {
      from: sql`central_category o left join central_category above on above.id = o.parent_id`,
      note: sql`above.name`,
      where: sql`true`,
    },
  );
}

/** With its vendor. */
export function findProducts(db: Reader, words: string, limit: number): FoundName[] {
  return found(
    db,
    { words, limit },
    {
      from: sql`central_product o left join product_vendor pv on pv.product_id = o.id
      left join central_partner v on v.id = pv.vendor_id`,
      note: sql`v.name`,
      where: sql`o.active = 1`,
    },
  );
}

/** By a part of the name, of what the query calls `o`. */
function found(
  db: Reader,
  { words, limit }: { words: string; limit: number },
  { from, note, where }: Record<'from' | 'note' | 'where', RawBuilder<unknown>>,
): FoundName[] {
  return db.all(
    sql<FoundName>`
      select o.id, o.name, ${note} as note from ${from}
      where o.name like ${likeAnywhere(words)} escape '\\' and ${where}
      order by o.name, o.id limit ${limit}`.compile(own),
  );
}
