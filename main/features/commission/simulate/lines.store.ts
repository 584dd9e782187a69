import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

export interface SoldLine {
  line_id: number;
  order_id: number;
  day: string;
  vendor_id: number | null;
  category_id: number | null;
  province_id: number | null;
  quantity_micro: number;
  subtotal_minor: number;
  currency_id: number | null;
}

/** Goods lines by the day of their order, frozen or not; what takes off is part of what it takes off from. */
export function eachSoldLine(db: Reader, { from, to }: Period): IterableIterator<SoldLine> {
  return db.each(
    sql<SoldLine>`
      select line_id, order_id, day, vendor_id, category_id, province_id, quantity_micro,
        subtotal_minor, currency_id
      from sale_line where day between ${from} and ${to} and subtotal_minor >= 0`.compile(own),
  );
}

/** Orders with a line that takes off: their bases are worked out from the whole order. */
export function listDiscounted(db: Reader): Set<number> {
  const rows = db.all(
    sql<{ order_id: number }>`
      select distinct order_id from central_order_line where subtotal_minor < 0`.compile(own),
  );
  return new Set(rows.map(({ order_id }) => order_id));
}

export interface Seller {
  line_id: number;
  vendor_id: number | null;
  product_id: number | null;
}

export function listSellers(db: Reader, lineIds: readonly number[]): Map<number, Seller> {
  const rows = db.all(
    sql<Seller>`
      select line_id, vendor_id, product_id from sale_line
      where line_id in (select value from json_each(${JSON.stringify(lineIds)}))`.compile(own),
  );
  return new Map(rows.map((row) => [row.line_id, row]));
}
