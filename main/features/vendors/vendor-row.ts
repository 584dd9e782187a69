import type { VendorRow } from '../../../shared/contract/vendors.contract.ts';
import { MICRO } from '../../../shared/kernel/micro.ts';
import { provinceName } from '../../platform/names/province-names.ts';
import type { StoredVendor } from './vendors.store.ts';

export function vendorRowOf(vendor: StoredVendor, currency: string): VendorRow {
  return {
    id: vendor.id,
    name: vendor.vendor_name,
    city: vendor.city,
    province:
      vendor.province_code === null
        ? null
        : (provinceName(vendor.province_code) ?? vendor.province),
    businessType: vendor.business_type,
    halal: vendor.halal_certified === null ? null : vendor.halal_certified === 1,
    active: vendor.active === 1,
    products: vendor.products,
    orders: vendor.orders,
    gmv: { minor: vendor.gmv_minor, currency },
    rating: vendor.ratings === 0 ? null : vendor.rating_micro / vendor.ratings / MICRO,
    ratings: vendor.ratings,
    joinedAt: vendor.created_at,
  };
}
