import {
  type ShelfCheck,
  type ShelfRow,
  shelfChecks,
  type UntoldCheck,
  untoldCheck,
} from '../../../../shared/contract/vendor-record.contract.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import { MICRO, minorOfMicro } from '../../../../shared/kernel/micro.ts';
import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { listShelf, type ShelvedProduct } from './shelf.store.ts';

/** Where the central keeps no such thing (a shop without a web page: `published`, `has_photo`), nothing is lacking. */
const isLacking: Readonly<Record<ShelfCheck, (product: ShelvedProduct) => boolean>> = {
  category: ({ category_id }) => category_id === null,
  price: ({ list_price_micro }) => list_price_micro <= 0,
  photo: ({ has_photo }) => has_photo === 0,
  description: ({ has_description }) => has_description === 0,
  sku: ({ sku }) => (sku ?? '').trim() === '',
  weight: ({ weight_micro }) => weight_micro <= 0,
  published: ({ published, sale_ok }) => published === 0 || sale_ok === 0,
  stock: ({ stock_micro }) => stock_micro <= 0,
};

export function showShelf(
  db: Reader,
  { id, offset, limit }: { id: number; offset: number; limit: number },
): {
  asOf: Instant | null;
  total: number;
  complete: number;
  lacking: Partial<Record<ShelfCheck, number>>;
  unknown: UntoldCheck[];
  rows: ShelfRow[];
} {
  const company = findCompanyCurrency(db);
  const products = listShelf(db, id).map((product) => ({
    product,
    lacking: shelfChecks.filter((check) => isLacking[check](product)),
  }));
  const counts = shelfChecks.map((check) => [
    check,
    products.filter(({ lacking }) => lacking.includes(check)).length,
  ]);
  // Names stay in their order within the same count.
  const sorted = products.toSorted((a, b) => b.lacking.length - a.lacking.length);
  return {
    asOf: findAsOf(db, ['product', 'variant', 'supplier', 'stock']),
    total: products.length,
    complete: products.filter(({ lacking }) => lacking.length === 0).length,
    lacking: Object.fromEntries(counts),
    unknown: unknownOf(products.map(({ product }) => product)),
    rows: sorted.slice(offset, offset + limit).map(({ product, lacking }) => ({
      ...{ id: product.id, name: product.name, lacking },
      price: {
        minor: minorOfMicro(product.list_price_micro, product.decimals ?? company.decimals),
        currency: product.currency ?? company.code,
      },
      stock: product.stock_micro / MICRO,
    })),
  };
}

const columnOf = {
  photo: 'has_photo',
  description: 'has_description',
  published: 'published',
} as const satisfies Record<UntoldCheck, keyof ShelvedProduct>;

/** What this central tells of no product. */
function unknownOf(products: readonly ShelvedProduct[]): UntoldCheck[] {
  if (products.length === 0) return [];
  return untoldCheck.options.filter((check) =>
    products.every((product) => product[columnOf[check]] === null),
  );
}
