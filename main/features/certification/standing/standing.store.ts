import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';

export interface OnboardedVendor {
  business_type: string | null;
  halal_certified: number | null;
  local_product_certified: number | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  street: string | null;
  city: string | null;
  province_id: number | null;
  tax_number: string | null;
  accounts: number;
  offered: number;
  /** Approved, and still asked for or under review. */
  documents: number;
  openDocuments: number;
}

export function findOnboarded(db: Reader, id: number): OnboardedVendor | undefined {
  return db.get(
    sql<OnboardedVendor>`
      select v.business_type, v.halal_certified, v.local_product_certified, p.email, p.phone,
        p.mobile, p.street, p.city, p.province_id, p.tax_number,
        (select count(*) from bank_account_mine b where b.partner_id = p.id and b.active = 1)
          as accounts,
        (select count(*) from central_product n where n.vendor_id = p.id and n.active = 1)
          + (
            select count(*) from central_supplier s
            join central_product n on n.id = s.product_id and n.active = 1 and n.vendor_id is null
            where s.partner_id = p.id and s.id = (
              select x.id from central_supplier x where x.product_id = n.id
              order by x.sequence, x.id limit 1
            )
          ) as offered,
        (select count(*) from state_evidence e where e.vendor_id = p.id and e.state = 'approved')
          as documents,
        (select count(*) from state_evidence e where e.vendor_id = p.id and e.state <> 'approved')
          as openDocuments
      from partner_mine p
      left join vendor_profile_mine v
        on v.id = (select max(x.id) from central_vendor_profile x where x.partner_id = p.id)
      where p.id = ${id}`.compile(own),
  );
}

export type DecisionRow = ReturnType<typeof listDecisionsAbout>[number];

/** Proposed and approved ones, what was settled last first. */
export function listDecisionsAbout(db: Reader, topic: string) {
  return db.all(
    read
      .selectFrom('state_policy_decision')
      .selectAll()
      .where('topic', '=', topic)
      .where('state', 'in', ['proposed', 'approved'])
      .orderBy('settled_seq', 'desc')
      .orderBy('proposed_seq', 'desc'),
  );
}
