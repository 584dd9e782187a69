import { type RawBuilder, sql } from 'kysely';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Fact } from '../fact.ts';
import { complianceEntities, subjectKeys } from './compliance-keys.ts';

/** Who sells here: the same whom the matrix of certificates shows. */
export const vendorsHere = sql`(
  select partner_id from central_vendor_profile
  union select vendor_id from central_product where vendor_id is not null
  union select s.partner_id from central_supplier s
    join central_product n on n.id = s.product_id where n.vendor_id is null
)`;

/** Who sells a product of our own table `p`: as the view product_vendor says. */
export const sellerOf = sql`coalesce(p.vendor_id, (
  select s.partner_id from central_supplier s
  where s.product_id = p.id order by s.sequence, s.id limit 1
))`;

/** What is asked of products on sale and of vendors, whenever it is. */
export const dutiesHere = sql`(
  select d.subject, d.requirement, d.from_day, d.to_day, d.met, p.id as product_id,
    p.category_id, ${sellerOf} as vendor_id
  from certification_duty d join central_product p on p.id = d.subject_id
  where d.subject = 'product' and p.active = 1
  union all
  select d.subject, d.requirement, d.from_day, d.to_day, d.met, null, null, d.subject_id
  from certification_duty d
  where d.subject = 'vendor' and d.subject_id in ${vendorsHere}
)`;

/** Of a row with first and last day: whether the day is one of its own. */
export function isOn(row: 'd' | 'k', day: BusinessDay): RawBuilder<boolean> {
  const [from, to] = [sql.ref(`${row}.from_day`), sql.ref(`${row}.to_day`)];
  return sql`(${from} <= ${day} and (${to} is null or ${to} >= ${day}))`;
}

/** Mandatory requirements in force on the last day of the period, each of one product or vendor. */
export const mandatoryDuty: Fact = {
  entities: complianceEntities,
  isOfCompany: true,
  isOfCertificates: true,
  isFew: true,
  rows: ({ period, currencyId }) => sql`(
    select d.*, 1 - d.met as lacking, ${period.to} as day, ${currencyId} as currency_id
    from ${dutiesHere} d where ${isOn('d', period.to)}
  )`,
  keys: { ...subjectKeys, requirement: sql`f.requirement` },
};
