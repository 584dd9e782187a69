import { type RawBuilder, sql } from 'kysely';
import { addDays, type BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Fact } from '../fact.ts';
import { complianceEntities, subjectKeys } from './compliance-keys.ts';
import { isOn, sellerOf } from './mandatory-duty.ts';

/** So far ahead does the matrix of certificates look too. */
export const SOON_DAYS = 90;

/** Products on sale that lack something mandatory on a day, or will so many days on where nothing is done. */
export function productsAtRisk(day: BusinessDay): RawBuilder<unknown> {
  const soon = addDays(day, SOON_DAYS);
  return sql`(
    select k.subject_id as product_id, max(${isOn('k', day)}) as is_lacking
    from certification_duty k
    where k.subject = 'product' and k.met = 0
      and (${isOn('k', day)} or ${isOn('k', soon)})
      and k.subject_id in (select n.id from central_product n where n.active = 1)
    group by k.subject_id
  )`;
}

export const productAtRisk: Fact = {
  entities: complianceEntities,
  isOfCompany: true,
  isOfCertificates: true,
  isFew: true,
  rows: ({ period, currencyId }) => sql`(
    select r.*, 'product' as subject, p.category_id, ${sellerOf} as vendor_id,
      ${period.to} as day, ${currencyId} as currency_id
    from ${productsAtRisk(period.to)} r join central_product p on p.id = r.product_id
  )`,
  keys: {
    vendor: subjectKeys.vendor,
    category: subjectKeys.category,
    product: subjectKeys.product,
    vendor_province: subjectKeys.vendor_province,
    business_scale: subjectKeys.business_scale,
  },
};
