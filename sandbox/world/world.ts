import type { Batch, WorldOptions } from './batch.ts';
import { categoryRows } from './market/categories.ts';
import { certificateRows } from './market/certificates.ts';
import { commissionRows } from './market/commission.ts';
import { customerRows, planCustomers } from './market/customers.ts';
import { provinceRows } from './market/places.ts';
import { productRows } from './market/product-rows.ts';
import { planProducts } from './market/products.ts';
import { stockRows } from './market/stock.ts';
import { vendorRows } from './market/vendor-rows.ts';
import { planVendors } from './market/vendors.ts';
import { scopeOf } from './scope.ts';
import { marketOf } from './trade/basket.ts';
import { openBooks } from './trade/books.ts';
import { planSchedule } from './trade/schedule.ts';
import { tradeRows } from './trade/trade.ts';

/**
 * An Indonesian marketplace of small businesses, the same for the same options: three years of it,
 * as rows of Odoo's models, parents first. Only the plans are held in memory, never the rows.
 */
export function* generateWorld(options: WorldOptions): Iterable<Batch> {
  const scope = scopeOf(options);
  const vendors = planVendors(scope);
  const shelf = planProducts(scope, vendors);
  const customers = planCustomers(scope);
  const schedule = planSchedule(scope);
  const books = openBooks();
  yield* provinceRows(scope);
  yield* categoryRows(scope);
  yield* vendorRows(scope, vendors);
  yield* productRows(scope, vendors, shelf);
  yield* certificateRows(scope, shelf);
  yield* commissionRows(scope, vendors);
  yield* customerRows(scope, customers, schedule.firstSeen);
  yield* tradeRows({ scope, market: marketOf(vendors, shelf), customers, schedule, books });
  yield* stockRows(scope, shelf, books.reserved);
}
