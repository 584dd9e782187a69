import { sql } from 'kysely';
import type { Fact } from '../fact.ts';
import { vendorProvinceKey } from '../place-keys.ts';

/** Who is a vendor now: has a profile, is a supplier, or sells a product. */
export const knownVendor: Fact = {
  entities: ['partner', 'product', 'supplier', 'vendor_profile'],
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select n.vendor_id, ${period.to} as day, ${currencyId} as currency_id
    from (
      select partner_id as vendor_id from central_vendor_profile
      union select id from central_partner where supplier_rank > 0
      union select vendor_id from product_vendor where vendor_id is not null
    ) n
  )`,
  keys: { vendor: sql`f.vendor_id`, vendor_province: vendorProvinceKey },
};
