import { sql } from 'kysely';
import type { KeySql } from '../fact.ts';
import { vendorProvinceKey } from '../place-keys.ts';

/** What a product or vendor is known by from: as of when its figures are true. */
export const complianceEntities = [
  ...['product', 'category', 'supplier', 'partner', 'vendor_profile', 'certification'],
] as const;

/** As it stands in the newest profile of the vendor, what waits here included. */
const businessScaleKey: KeySql = sql`(
  select b.business_type from vendor_profile_mine b
  where b.id = (select max(x.id) from central_vendor_profile x where x.partner_id = f.vendor_id)
)`;

/** Of rows that carry a subject and, where it is one, its product: what both are known by. */
export const subjectKeys = {
  vendor: sql<number>`f.vendor_id`,
  category: sql<number>`f.category_id`,
  product: sql<number>`f.product_id`,
  vendor_province: vendorProvinceKey,
  business_scale: businessScaleKey,
  subject: sql<string>`f.subject`,
} as const;
