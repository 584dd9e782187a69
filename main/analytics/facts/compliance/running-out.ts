import { sql } from 'kysely';
import { addDays } from '../../../../shared/kernel/business-day.ts';
import type { Fact } from '../fact.ts';
import { complianceEntities, subjectKeys } from './compliance-keys.ts';
import { sellerOf } from './mandatory-duty.ts';
import { SOON_DAYS } from './product-at-risk.ts';

/** Certificates whose last day is the last of the period or one of those that follow, with nothing after it. */
export const runningOut: Fact = {
  entities: complianceEntities,
  isOfCompany: true,
  isOfCertificates: true,
  isFew: true,
  rows: ({ period: { to }, currencyId }) => sql`(
    select s.subject, s.type, ${to} as day, ${currencyId} as currency_id, p.id as product_id,
      p.category_id, case s.subject when 'vendor' then s.subject_id else ${sellerOf} end
        as vendor_id
    from certification_span s indexed by certification_span_lapse
      left join central_product p on s.subject = 'product' and p.id = s.subject_id
    where s.lapses = 1 and s.to_day between ${to} and ${addDays(to, SOON_DAYS - 1)}
      and (s.subject = 'vendor' or p.active = 1)
  )`,
  keys: { ...subjectKeys, certificate_type: sql`f.type` },
};
