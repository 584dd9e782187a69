import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { listed } from '../inputs/goods.store.ts';

export interface CrossedRow {
  vendor_id: number;
  minor: number;
  day: string;
  order_id: number;
  minor_then: number;
}

interface Asked extends Period {
  thresholdMinor: number;
  currencyId: number;
}

/**
 * Vendors that are no bodies and sold more than so much in a period, each with the order that brought him over. One
 * look at the sums finds the few, and only their orders are gone through one by one.
 */
export function listCrossed(
  db: Reader,
  { from, to, thresholdMinor, currencyId }: Asked,
): CrossedRow[] {
  const sold = sql`sale_line where day between ${from} and ${to} and currency_id = ${currencyId}`;
  const over = db.all(
    sql<{ id: number }>`
      select s.vendor_id as id
      from (select vendor_id, sum(subtotal_minor) as minor from ${sold} group by vendor_id) s
      left join central_partner p on p.id = s.vendor_id
      where s.vendor_id is not null and s.minor > ${thresholdMinor}
        and coalesce(p.is_company, 0) = 0`.compile(own),
  );
  if (over.length === 0) return [];
  const found = listed(over.map(({ id }) => id));
  return db.all(
    sql<CrossedRow>`
      with orders as (
        select vendor_id, order_id, min(day) as day, min(ordered_at) as at,
          sum(subtotal_minor) as minor
        from ${sold} and vendor_id in (${found}) group by vendor_id, order_id
      ),
      running as (
        select vendor_id, order_id, day, at,
          sum(minor) over (partition by vendor_id) as minor,
          sum(minor) over (partition by vendor_id order by at, order_id) as minor_then
        from orders
      ),
      passed as (
        select *, row_number() over (partition by vendor_id order by at, order_id) as turn
        from running where minor_then > ${thresholdMinor}
      )
      select vendor_id, minor, day, order_id, minor_then
      from passed where turn = 1 order by day, vendor_id`.compile(own),
  );
}
