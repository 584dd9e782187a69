import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

export interface EndingCertificate {
  id: number;
  type: string;
  number: string | null;
  expires_on: string;
  product: string | null;
  vendor_id: number | null;
  vendor: string | null;
}

/** Of each product and type the certificate that ends last: an older one is followed by it. */
export function listEnding(db: Reader, until: string): EndingCertificate[] {
  return db.all(
    sql<EndingCertificate>`
      select c.id, coalesce(c.type, '') as type, c.number, max(c.expires_on) as expires_on,
        p.name as product, o.vendor_id, v.name as vendor
      from certification_mine c
        left join central_product p on p.id = c.product_id
        left join product_vendor o on o.product_id = c.product_id
        left join central_partner v on v.id = o.vendor_id
      where c.expires_on is not null and coalesce(p.active, 1) = 1
      group by c.product_id, c.type
      having max(c.expires_on) <= ${until}`.compile(own),
  );
}
