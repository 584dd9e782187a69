import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

export interface Lapse {
  subject: 'product' | 'vendor';
  subject_id: number;
  type: string;
  due_on: string;
  number: string | null;
  product: string | null;
  vendor_id: number | null;
  vendor: string | null;
}

/** Certificates changed, and how they stand now is not worked out yet. */
export function isBeingWorkedOut(db: Reader): boolean {
  const found = sql`select 1 where exists (select 1 from certification_dirty)
    or not exists (select 1 from certification_build)`.compile(own);
  return db.get(found) !== undefined;
}

/** The last day on which a product on sale, or a vendor, has a kind of certificate, where no later one follows. */
export function listLapses(db: Reader, until: string): Lapse[] {
  return db.all(
    sql<Lapse>`
      select s.subject, s.subject_id, s.type, s.to_day as due_on, c.number, p.name as product,
        v.id as vendor_id, v.name as vendor
      from certification_span s
        left join certification_mine c on s.subject = 'product' and c.id = s.certificate_id
        left join central_product p on s.subject = 'product' and p.id = s.subject_id
        left join product_vendor o on o.product_id = p.id
        left join central_partner v
          on v.id = case s.subject when 'vendor' then s.subject_id else o.vendor_id end
      where s.lapses = 1 and s.to_day <= ${until} and (s.subject = 'vendor' or p.active = 1)
        and not exists (
          select 1 from certification_span l
          where l.subject = s.subject and l.subject_id = s.subject_id and l.type = s.type
            and l.holds = 1 and l.from_day > s.to_day
        )`.compile(own),
  );
}
