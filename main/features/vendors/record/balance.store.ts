import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

export interface FrozenSums {
  month: string;
  lines: number;
  goods_minor: number;
  refunded_minor: number;
  fees: number;
  withheld: number;
}

/** Day by day through the index: of a year that is 366 looks, and no scan of what all vendors sold. */
export function sumFrozen(
  db: Reader,
  vendorId: number,
  { from, to }: Period,
): ReadonlyMap<string, FrozenSums> {
  const rows = db.all(
    sql<FrozenSums>`
      with recursive days(day) as (
        select ${from} union all select date(day, '+1 day') from days where day < ${to}
      ), frozen as (
        select l.* from days d
        cross join state_commission_line l indexed by state_commission_line_ordered
          on l.order_day = d.day and l.vendor_id = ${vendorId}
        where not exists (
          select 1 from state_commission_line e
          where e.line_id = l.line_id and e.charge = l.charge and e.seq = l.seq
            and e.month < l.month
        )
      ), goods as (
        select substr(order_day, 1, 7) as month, line_id, max(gross_minor) as goods,
          max(coalesce(refunded_minor, 0)) as refunded
        from frozen group by line_id
      )
      select g.month, g.lines, g.goods_minor, g.refunded_minor, f.fees, f.withheld
      from (
        select month, count(*) as lines, sum(goods) as goods_minor, sum(refunded) as refunded_minor
        from goods group by month
      ) g join (
        select substr(order_day, 1, 7) as month,
          sum(case when charge <> 'pph22' then amount + tax else 0 end) as fees,
          sum(case when charge = 'pph22' then amount else 0 end) as withheld
        from frozen group by 1
      ) f on f.month = g.month`.compile(own),
  );
  return new Map(rows.map((row) => [row.month, row]));
}
