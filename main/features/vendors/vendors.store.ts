import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { VendorQuery } from '../../../shared/contract/vendors.contract.ts';
import { likeAnywhere } from '../../db/contains.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { type Desk, findDesk } from '../../platform/session/desk.store.ts';
import {
  ratingsOfVendor,
  ratingsOfVendors,
  salesOfVendors,
  vendorIds,
  vendorProfiles,
} from './vendor-sql.store.ts';

type Sort = NonNullable<VendorQuery['sort']>;

export interface VendorFilter {
  search: string;
  provinceId: number | null;
  businessType: string | null;
  halal: boolean | null;
  archived: boolean;
}

export interface VendorWindow {
  sort: Sort;
  descending: boolean;
  offset: number;
  /** Null for all. */
  limit: number | null;
  sales: Omit<Parameters<typeof salesOfVendors>[0], 'desk'>;
}

export function countVendors(db: Reader, filter: VendorFilter): number {
  const row = db.get(matching(filter, findDesk(db)).select(sql<number>`count(*)`.as('vendors')));
  return row?.vendors ?? 0;
}

export type StoredVendor = ReturnType<typeof listVendors>[number];

/** Sales, products and ratings are summed once for all vendors, then the window is cut. Equal ones by id. */
export function listVendors(db: Reader, filter: VendorFilter, window: VendorWindow) {
  const direction = window.descending ? 'desc' : 'asc';
  const desk = findDesk(db);
  return db.all(
    identified(filter, desk)
      .leftJoin(salesOfVendors({ ...window.sales, desk }).as('g'), (on) =>
        on.on(sql`g.vendor_id`, '=', sql.ref('v.id')),
      )
      .select([
        sql<number>`coalesce(g.orders, 0)`.as('orders'),
        sql<number>`coalesce(g.gmv_minor, 0)`.as('gmv_minor'),
      ])
      .orderBy(sortColumns[window.sort], direction)
      .orderBy('v.id', direction)
      .limit(window.limit ?? -1)
      .offset(window.offset),
  );
}

/** Without its sales, which a detail counts from its lines. */
export function findVendor(db: Reader, id: number) {
  return db.get(
    identified(everyone, findDesk(db), ratingsOfVendor(id))
      .select(['p.street', 'p.email', sql<string | null>`coalesce(p.mobile, p.phone)`.as('phone')])
      .select([
        'f.id as profile_id',
        'f.nib_number',
        'f.established_year',
        'f.monthly_capacity',
        'f.min_order_quantity',
        'f.specialization',
        'f.story',
        'f.local_product_certified',
      ])
      .where('v.id', '=', id),
  );
}

const everyone: VendorFilter = {
  search: '',
  provinceId: null,
  businessType: null,
  halal: null,
  archived: true,
};

const sortColumns: Readonly<Record<Sort, RawBuilder<unknown>>> = {
  name: sql`vendor_name collate nocase`,
  city: sql`p.city collate nocase`,
  products: sql`products`,
  orders: sql`orders`,
  gmv: sql`gmv_minor`,
  rating: sql`cast(rating_micro as real) / ratings`,
  joined: sql`p.created_at`,
};

function identified(filter: VendorFilter, desk: Desk, rated = ratingsOfVendors) {
  return matching(filter, desk)
    .leftJoin('central_province as n', 'n.id', 'p.province_id')
    .leftJoin(rated.as('r'), (on) => on.on(sql`r.vendor_id`, '=', sql.ref('v.id')))
    .select([
      'v.id',
      sql<string>`coalesce(p.name, f.name, '#' || v.id)`.as('vendor_name'),
      'p.city',
      'p.active',
      'p.created_at',
      'n.name as province',
      'n.code as province_code',
      'f.business_type',
      'f.halal_certified',
      sql<number>`coalesce(r.products, 0)`.as('products'),
      sql<number>`coalesce(r.ratings, 0)`.as('ratings'),
      sql<number>`coalesce(r.rating_micro, 0)`.as('rating_micro'),
    ]);
}

function matching(filter: VendorFilter, desk: Desk) {
  return conditionsOf(filter, desk).reduce(
    (query, condition) => query.where(condition),
    read
      .selectFrom(vendorIds.as('v'))
      .innerJoin('partner_mine as p', 'p.id', 'v.id')
      .leftJoin(vendorProfiles.as('f'), 'f.partner_id', 'v.id'),
  );
}

function conditionsOf(filter: VendorFilter, desk: Desk) {
  const { search, provinceId, businessType, halal, archived } = filter;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (desk.kind === 'vendor') conditions.push(sql`v.id = ${desk.partnerId}`);
  if (!archived) conditions.push(sql`p.active = 1`);
  if (search !== '') {
    const pattern = likeAnywhere(search);
    conditions.push(sql`(
      p.name like ${pattern} escape '\\' or f.name like ${pattern} escape '\\'
      or p.city like ${pattern} escape '\\'
    )`);
  }
  if (provinceId !== null) conditions.push(sql`p.province_id = ${provinceId}`);
  if (businessType !== null) conditions.push(sql`f.business_type = ${businessType}`);
  if (halal !== null) conditions.push(sql`f.halal_certified = ${halal ? 1 : 0}`);
  return conditions;
}
