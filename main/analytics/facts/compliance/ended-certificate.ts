import { sql } from 'kysely';
import { calendarKeys, type Fact } from '../fact.ts';
import { complianceEntities, subjectKeys } from './compliance-keys.ts';
import { sellerOf } from './mandatory-duty.ts';

const typeKeys = { ...subjectKeys, certificate_type: sql<string>`f.type` };

/**
 * Certificates that ended in the period, by their last day: another one held from the next day on, or only later by the
 * end of the period, or none. A span that goes on with the same certificate has not ended.
 */
export const endedCertificate: Fact = {
  entities: complianceEntities,
  isOfCompany: true,
  isOfCertificates: true,
  isFew: true,
  rows: ({ period: { from, to }, currencyId }) => sql`(
    select e.subject, e.type, e.to_day as day, ${currencyId} as currency_id,
      case e.subject when 'product' then e.subject_id end as product_id, p.category_id, case e.subject when 'vendor' then e.subject_id else ${sellerOf} end
        as vendor_id,
      e.lapses = 0 as on_time, e.is_held_again = 1 as late, e.is_held_again = 0 as not_renewed
    from (
      select s.*, case s.lapses when 0 then -1 else exists (
        select 1 from certification_span l
        where l.subject = s.subject and l.subject_id = s.subject_id and l.type = s.type
          and l.holds = 1 and l.from_day > s.to_day and l.from_day <= ${to}
      ) end as is_held_again
      from certification_span s
      where s.holds = 1 and s.to_day between ${from} and ${to} and (
        s.lapses = 1 or s.certificate_id is not (
          select n.certificate_id from certification_span n
          where n.subject = s.subject and n.subject_id = s.subject_id and n.type = s.type
            and n.from_day = date(s.to_day, '+1 day')
        )
      )
    ) e
      left join central_product p on e.subject = 'product' and p.id = e.subject_id
  )`,
  keys: { ...calendarKeys, ...typeKeys },
};

/** The same where it is told what became of them by the end of the period, and not of one of its days. */
export const followedCertificate: Fact = { ...endedCertificate, keys: typeKeys };
