import { vendorsContract } from '../../../shared/contract/vendors.contract.ts';
import { onQuery, onTask } from '../../platform/calls/bind.ts';
import { getVendor } from './vendor-detail.service.ts';
import { findProducts } from './vendor-products.service.ts';
import { findVendors, listVendorFilters } from './vendors.service.ts';
import { exportVendors } from './vendors-export.service.ts';

export const vendorsApi = {
  list: onQuery(vendorsContract.list, (asked, { db }) => findVendors(db, asked)),
  get: onQuery(vendorsContract.get, ({ id }, { db, clock }) => getVendor(db, clock, id)),
  products: onQuery(vendorsContract.products, (asked, { db }) => findProducts(db, asked)),
  filters: onQuery(vendorsContract.filters, (_none, { db }) => listVendorFilters(db)),
  export: onTask(vendorsContract.export, async (asked, call) => exportVendors(call, asked)),
};
