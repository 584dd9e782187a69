import type { Reader } from '../../db/db.ts';
import { decodeColumns } from './cells/codec.ts';
import { findBounds, listCells, type StoredCells, type Unit } from './rollup.store.ts';

/** Sources whose rows have a product, and the rollups that tell on which days: their first key is the product. */
const BY_PRODUCT = {
  sale_line: 'sale_by_product',
  refund_line: 'refund_by_product',
  stock: 'stock_by_product',
  rating: 'rating_by_product',
  cancelled_line: 'cancelled_by_product',
  vendor_shipment: 'shipped_product',
} as const;

export const movable = [
  ...(['sale_line', 'refund_line', 'stock', 'rating'] as const),
  ...(['cancelled_line', 'vendor_shipment'] as const),
];

/** Kept by day alone. */
const DAILY: readonly string[] = ['cancelled_line', 'vendor_shipment'];

interface Sought {
  source: (typeof movable)[number];
  products: ReadonlySet<number>;
  /** Of a month or year: its cells do not tell. */
  isStale(at: string): boolean;
}

/** Days whose stored cells have one of these products, found from the years down. */
export function daysOfProducts(db: Reader, { source, products, isStale }: Sought): string[] {
  const rollup = BY_PRODUCT[source];
  const { first, last } = findBounds(db, rollup);
  if (first === null || last === null) return [];
  const daysFrom = (from: string, to: string): string[] =>
    listCells(db, { rollup, unit: 'day', from, to })
      .filter((stored) => hasOneOf(products, stored))
      .map((stored) => stored.at);
  if (DAILY.includes(source)) return daysFrom(first, last);
  const isIn = (unit: Unit, at: string): boolean =>
    isStale(at) ||
    listCells(db, { rollup, unit, from: at, to: at }).some((cells) => hasOneOf(products, cells));
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return Array.from({ length: years }, (_, index) => `${Number(first.slice(0, 4)) + index}`)
    .map((year) => year.padStart(4, '0'))
    .filter((year) => isIn('year', year))
    .flatMap((year) => MONTHS.map((month) => `${year}-${month}`))
    .filter((month) => isIn('month', month))
    .flatMap((month) => daysFrom(`${month}-`, `${month}-99`));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, '0'));

/** Reads the keys alone. */
function hasOneOf(products: ReadonlySet<number>, stored: StoredCells): boolean {
  const keys = new Float64Array(stored.rows);
  decodeColumns(stored, [true], [keys]);
  return keys.some((id) => products.has(id));
}
