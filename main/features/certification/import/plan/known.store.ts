import { sql } from 'kysely';
import * as z from 'zod';
import {
  type DraftValues,
  draftValues,
  type RecordRef,
} from '../../../../../shared/contract/drafts.contract.ts';
import type { Reader } from '../../../../db/db.ts';
import { read } from '../../../../db/qb.ts';
import { provinceName } from '../../../../platform/names/province-names.ts';
import { plainName } from '../rules/cell.rules.ts';

export interface KnownVendor {
  ref: RecordRef;
  name: string;
  nib: string | null;
  npwp: string | null;
  partner: DraftValues;
  profileRef: RecordRef | null;
  profile: DraftValues;
}

export interface KnownProduct {
  id: number;
  name: string;
  sku: string | null;
  vendorId: number | null;
}

export interface KnownCertificate {
  ref: RecordRef;
  productId: number | null;
  values: DraftValues;
}

/** By each of their names, as plainly as they are compared. */
export type Provinces = readonly (readonly [name: string, id: number])[];

const drafted = z.object({ uuid: z.string(), values: draftValues });

/** Records of ours that the central does not have yet. */
function listNew(db: Reader, entity: string) {
  const query = read
    .selectFrom('draft')
    .select(['uuid', 'mine'])
    .where('entity', '=', entity)
    .where('central_id', 'is', null);
  return db.all(query).map(({ uuid, mine }) => drafted.parse({ uuid, values: JSON.parse(mine) }));
}

/** Who is a vendor, with what was edited here laid over it, and those who only stand here. */
export function listKnownVendors(db: Reader): KnownVendor[] {
  const profiles = new Map<number | string, Pick<KnownVendor, 'profileRef' | 'profile'>>();
  for (const { id, partner_id, ...profile } of db.all(
    read
      .selectFrom('vendor_profile_mine')
      .select(['id', 'partner_id', 'name', 'business_type', 'established_year', 'nib_number'])
      .select(['monthly_capacity', 'min_order_quantity', 'specialization', 'story'])
      .orderBy('id'),
  )) {
    profiles.set(partner_id, { profileRef: { id }, profile });
  }
  for (const { uuid, values } of listNew(db, 'vendor_profile')) {
    const owner = values.partner_id;
    if (typeof owner === 'number' || typeof owner === 'string') {
      profiles.set(owner, { profileRef: { uuid }, profile: values });
    }
  }
  const ids = sql<number>`(select partner_id from central_vendor_profile
    union select id from central_partner where supplier_rank > 0
    union select vendor_id from product_vendor where vendor_id is not null)`;
  const partners = db.all(
    read
      .selectFrom('partner_mine')
      .select(['id', 'tax_number', 'name', 'street', 'city', 'zip', 'province_id', 'email'])
      .select(['phone', 'mobile'])
      .where('id', 'in', ids)
      .orderBy('id'),
  );
  const stood = partners.map(({ id, tax_number, ...partner }) =>
    vendorOf({ ref: { id }, partner, npwp: tax_number }, profiles.get(id)),
  );
  const made = listNew(db, 'partner').map(({ uuid, values }) =>
    vendorOf({ ref: { uuid }, partner: values, npwp: null }, profiles.get(uuid)),
  );
  return [...stood, ...made];
}

function vendorOf(
  given: Pick<KnownVendor, 'ref' | 'partner' | 'npwp'>,
  having: Pick<KnownVendor, 'profileRef' | 'profile'> = { profileRef: null, profile: {} },
): KnownVendor {
  const digits = (text: unknown): string | null =>
    typeof text === 'string' ? text.replace(/\D/g, '') || null : null;
  return {
    ...given,
    ...having,
    name: String(given.partner.name ?? having.profile.name ?? ''),
    nib: digits(having.profile.nib_number),
    npwp: digits(given.npwp),
  };
}

export function listKnownProducts(db: Reader): KnownProduct[] {
  return db.all(
    read
      .selectFrom('central_product as p')
      .leftJoin('product_vendor as v', 'v.product_id', 'p.id')
      .select(['p.id', 'p.name', 'p.sku', 'v.vendor_id as vendorId'])
      .orderBy('p.id'),
  );
}

export function listKnownCertificates(db: Reader): KnownCertificate[] {
  const stood = db.all(
    read
      .selectFrom('certification_mine')
      .select(['id', 'product_id', 'name', 'type', 'number', 'issuer', 'issued_on', 'expires_on'])
      .orderBy('id'),
  );
  return [
    ...stood.map(({ id, product_id, ...values }) => ({
      ref: { id },
      productId: product_id,
      values,
    })),
    ...listNew(db, 'certification').map(({ uuid, values }) => ({
      ref: { uuid },
      productId: typeof values.product_id === 'number' ? values.product_id : null,
      values,
    })),
  ];
}

export function listProvinces(db: Reader): Provinces {
  const query = read.selectFrom('central_province').select(['id', 'name', 'code']).orderBy('id');
  return db
    .all(query)
    .flatMap(({ id, name, code }) =>
      [code, name, provinceName(code) ?? name].map((one) => [plainPlace(one), id] as const),
    );
}

export const plainPlace = (text: string): string =>
  plainName(text)
    .replace(/\b(provinsi|prov|daerah istimewa|daerah khusus ibukota|dki|di)\b/g, '')
    .replace(/ /g, '');
