import { type RawBuilder, sql } from 'kysely';
import { read } from '../../db/qb.ts';
import { type Desk, saleLinesOf } from '../../platform/session/desk.store.ts';
import { productIdsOf } from './sold-lines.store.ts';

/** Who is a vendor: has a profile, is a supplier, or sells a product. */
export const vendorIds = read
  .selectFrom('central_vendor_profile')
  .select('partner_id as id')
  .union(read.selectFrom('central_partner').select('id').where('supplier_rank', '>', 0))
  .union(
    read
      .selectFrom('product_vendor')
      .select(sql<number>`vendor_id`.as('id'))
      .where('vendor_id', 'is not', null),
  );

/** One profile per vendor: the newest, where the central has several. */
export const vendorProfiles = read
  .selectFrom('vendor_profile_mine')
  .selectAll()
  .where('id', 'in', (eb) =>
    eb
      .selectFrom('central_vendor_profile')
      .select((count) => count.fn.max('id').as('id'))
      .groupBy('partner_id'),
  );

interface RatedVendor {
  vendor_id: number;
  products: number;
  ratings: number;
  rating_micro: number;
}

/** Products on offer, and what buyers said of all its products. */
export const ratingsOfVendors: RawBuilder<RatedVendor> = sql`(
  select v.vendor_id, sum(p.active) as products, coalesce(sum(r.ratings), 0) as ratings,
    coalesce(sum(r.rating_micro), 0) as rating_micro
  from product_vendor v
  join central_product p on p.id = v.product_id
  left join (
    select subject_id, count(*) as ratings, sum(rating_micro) as rating_micro
    from central_rating where subject_model = 'product.template' group by subject_id
  ) r on r.subject_id = v.product_id
  where v.vendor_id is not null
  group by v.vendor_id
)`;

/** The same of one of them. */
export const ratingsOfVendor = (vendorId: number): RawBuilder<RatedVendor> => sql`(
  select ${vendorId} as vendor_id, coalesce(sum(p.active), 0) as products,
    coalesce(sum(r.ratings), 0) as ratings, coalesce(sum(r.rating_micro), 0) as rating_micro
  from ${productIdsOf(vendorId)} v
  join central_product p on p.id = v.id
  left join (
    select subject_id, count(*) as ratings, sum(rating_micro) as rating_micro
    from central_rating
    where subject_model = 'product.template' and subject_id in ${productIdsOf(vendorId)}
    group by subject_id
  ) r on r.subject_id = v.id
)`;

interface VendorSales {
  vendor_id: number;
  orders: number;
  gmv_minor: number;
}

/** The limit, which limits nothing, lets SQLite leave out the joins of the view that are not asked for. */
export function salesOfVendors({
  period,
  currencyId,
  desk,
}: {
  period: { from: string; to: string } | null;
  currencyId: number;
  desk: Desk;
}): RawBuilder<VendorSales> {
  const days = period === null ? sql`true` : sql`day between ${period.from} and ${period.to}`;
  return sql`(
    select vendor_id, count(distinct order_id) as orders, sum(total_minor) as gmv_minor
    from (
      select * from ${sql.table(saleLinesOf(desk))}
      where ${days} and currency_id = ${currencyId} limit -1
    )
    where vendor_id is not null
    group by vendor_id
  )`;
}
