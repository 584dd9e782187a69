import type { ProductQuery, ProductRow } from '../../../shared/contract/vendors.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { MICRO, minorOfMicro } from '../../../shared/kernel/micro.ts';
import type { Reader } from '../../db/db.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { findAsOf } from '../../platform/freshness/freshness.store.ts';
import { countProducts, listProducts } from './vendor-products.store.ts';

const entities = ['product', 'variant', 'supplier', 'rating', 'certification', 'order_line'];

export function findProducts(
  db: Reader,
  asked: ProductQuery,
): { asOf: Instant | null; total: number; rows: ProductRow[] } {
  const company = findCompanyCurrency(db);
  return {
    asOf: findAsOf(db, entities),
    total: countProducts(db, asked),
    rows: listProducts(db, asked, company.id ?? 0).map((row) => ({
      id: row.id,
      name: row.name,
      sku: row.sku,
      category: row.category,
      active: row.active === 1,
      price: {
        minor: minorOfMicro(row.list_price_micro, row.decimals ?? company.decimals),
        currency: row.currency ?? company.code,
      },
      gmv: { minor: row.gmv_minor, currency: company.code },
      quantity: row.quantity_micro / MICRO,
      rating: row.ratings === 0 ? null : row.rating_micro / row.ratings / MICRO,
      ratings: row.ratings,
      certificates: row.certificates,
    })),
  };
}
