import { sql } from 'kysely';
import { addMonths } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { type GoodsRow, listed } from './goods.store.ts';

/** By line: what its vendor sold in the calendar month before it, in minor units of the one currency. */
export function gmvBefore(
  db: Reader,
  rows: readonly GoodsRow[],
  currencyId: number,
): Map<number, number> {
  const before = new Map<number, number>();
  const ids = JSON.stringify(rows.map(({ line_id }) => line_id));
  for (const month of new Set(rows.map(({ day }) => day.slice(0, 7)))) {
    const found = db.all(
      sql<{ line_id: number; before: number }>`
        select line_id, before from (
          select line_id, coalesce(sum(total_minor) over (
            partition by vendor_id order by ordered_at, order_id, line_id
            rows between unbounded preceding and 1 preceding
          ), 0) as before
          from sale_line
          where day >= ${`${month}-01`} and day < ${`${addMonths(month, 1)}-01`}
            and vendor_id is not null and currency_id = ${currencyId}
        ) where line_id in (select value from json_each(${ids}))`.compile(own),
    );
    for (const { line_id, before: minor } of found) before.set(line_id, minor);
  }
  return before;
}

/** By order and vendor: the order's place among all that the vendor ever had, from 1. */
export function ordinalsOf(db: Reader, orderIds: readonly number[]): Map<string, number> {
  const found = db.all(
    sql<{ vendor_id: number; order_id: number; ordinal: number }>`
      select vendor_id, order_id, ordinal from (
        select vendor_id, order_id, row_number() over (
          partition by vendor_id order by ordered_at, order_id
        ) as ordinal
        from (select distinct vendor_id, order_id, ordered_at from sale_line
          where vendor_id is not null)
      ) where order_id in (${listed(orderIds)})`.compile(own),
  );
  return new Map(
    found.map(({ vendor_id, order_id, ordinal }) => [`${order_id} ${vendor_id}`, ordinal]),
  );
}
