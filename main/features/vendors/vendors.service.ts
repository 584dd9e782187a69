import type * as z from 'zod';
import type { VendorRow, vendorQuery } from '../../../shared/contract/vendors.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { findAsOf } from '../../platform/freshness/freshness.store.ts';
import { listProvinces } from '../../platform/names/names.store.ts';
import { listBusinessTypes } from './vendor-filters.store.ts';
import { vendorRowOf } from './vendor-row.ts';
import { countVendors, listVendors, type VendorFilter } from './vendors.store.ts';

export type AskedVendors = z.output<typeof vendorQuery>;

const listEntities = [
  ...['partner', 'vendor_profile', 'product', 'variant', 'supplier', 'rating'],
  ...['order', 'order_line'],
];

export function findVendors(
  db: Reader,
  asked: AskedVendors,
): { asOf: Instant | null; total: number; rows: VendorRow[] } {
  return {
    asOf: vendorAsOf(db),
    total: countVendors(db, filterOf(asked)),
    rows: vendorRows(db, asked, asked),
  };
}

/** Every vendor that matches. */
export function allVendors(db: Reader, asked: AskedVendors): VendorRow[] {
  return vendorRows(db, asked, { offset: 0, limit: null });
}

export function listVendorFilters(db: Reader): {
  provinces: { id: number; name: string }[];
  businessTypes: string[];
} {
  return {
    provinces: listProvinces(db).sort((a, b) => (a.name < b.name ? -1 : 1)),
    businessTypes: listBusinessTypes(db),
  };
}

export function vendorAsOf(db: Reader): Instant | null {
  return findAsOf(db, listEntities);
}

function vendorRows(
  db: Reader,
  asked: AskedVendors,
  { offset, limit }: { offset: number; limit: number | null },
): VendorRow[] {
  const currency = findCompanyCurrency(db);
  const { sort, descending, period } = asked;
  const sales = { period, currencyId: currency.id ?? 0 };
  return listVendors(db, filterOf(asked), { sort, descending, offset, limit, sales }).map((row) =>
    vendorRowOf(row, currency.code),
  );
}

function filterOf({ search, ...rest }: AskedVendors): VendorFilter {
  const { provinceId, businessType, halal, archived } = rest;
  return { search: search.trim(), provinceId, businessType, halal, archived };
}
