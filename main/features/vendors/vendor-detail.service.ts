import { Refusal } from '../../../shared/contract/errors.ts';
import type { VendorDetail } from '../../../shared/contract/vendors.contract.ts';
import { dayOfInstant, monthOf } from '../../../shared/kernel/business-day.ts';
import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import { MICRO } from '../../../shared/kernel/micro.ts';
import type { Reader } from '../../db/db.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { mask, maskColumn } from '../../platform/privacy/mask.ts';
import {
  listBankAccounts,
  listCatalogue,
  listCertificates,
  listProductNames,
  listSoldLines,
} from './vendor-detail.store.ts';
import { vendorRowOf } from './vendor-row.ts';
import { type SoldLine, salesByMonth, salesOf, topProducts } from './vendors.rules.ts';
import { vendorAsOf } from './vendors.service.ts';
import { findVendor } from './vendors.store.ts';

const MONTHS_SHOWN = 12;
const PRODUCTS_SHOWN = 10;

export function getVendor(
  db: Reader,
  clock: Clock,
  id: number,
): { asOf: Instant | null; vendor: VendorDetail } {
  const vendor = findVendor(db, id);
  if (vendor === undefined) throw new Refusal('vendor.missing', { id });
  const currency = findCompanyCurrency(db);
  const money = (minor: number) => ({ minor, currency: currency.code });
  const lines = listSoldLines(db, { vendorId: id, currencyId: currency.id ?? 0 });
  const { gmvMinor, orders } = salesOf(lines);
  const last = monthOf(dayOfInstant(clock.now()));
  return {
    asOf: vendorAsOf(db),
    vendor: {
      ...vendorRowOf({ ...vendor, orders, gmv_minor: gmvMinor }, currency.code),
      street: maskColumn('central_partner', 'street', vendor.street),
      email: maskColumn('central_partner', 'email', vendor.email),
      phone: maskColumn('central_partner', 'phone', vendor.phone),
      profile: profileOf(vendor),
      months: salesByMonth(lines, { last, months: MONTHS_SHOWN }).map((one) => ({
        month: one.month,
        gmv: money(one.gmvMinor),
        orders: one.orders,
      })),
      catalogue: listCatalogue(db, id),
      topProducts: productsOf(db, lines, money),
      certificates: listCertificates(db, id).map(({ expires_on, ...certificate }) => ({
        ...certificate,
        expiresOn: expires_on,
      })),
      bankAccounts: listBankAccounts(db, id).map((account) => ({
        id: account.id,
        bankMasked: mask('account', account.account_number),
        holder: account.holder_name,
      })),
    },
  };
}

function profileOf(vendor: NonNullable<ReturnType<typeof findVendor>>): VendorDetail['profile'] {
  if (vendor.profile_id === null) return null;
  return {
    id: vendor.profile_id,
    nibNumber: vendor.nib_number,
    establishedYear: vendor.established_year,
    monthlyCapacity: vendor.monthly_capacity,
    minOrderQuantity: vendor.min_order_quantity,
    specialization: vendor.specialization,
    story: vendor.story,
    localProductCertified: vendor.local_product_certified === 1,
  };
}

function productsOf(
  db: Reader,
  lines: readonly SoldLine[],
  money: (minor: number) => { minor: number; currency: string },
): VendorDetail['topProducts'] {
  const products = topProducts(lines, PRODUCTS_SHOWN);
  const names = listProductNames(
    db,
    products.map(({ productId }) => productId),
  );
  return products.map(({ productId, gmvMinor, quantityMicro }) => ({
    id: productId,
    name: names.get(productId) ?? `#${productId}`,
    gmv: money(gmvMinor),
    quantity: quantityMicro / MICRO,
  }));
}
