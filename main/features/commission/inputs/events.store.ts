import { sql } from 'kysely';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import type { OrderEvents } from './commissionable.ts';
import { listed } from './goods.store.ts';

interface EventRow {
  order_id: number;
  order_day: string | null;
  shipments: number;
  shipped: number;
  open: number;
  shipped_at: number | null;
  paid: number;
  paid_at: number | null;
  cod: number;
}

const COD = ['cod', 'cash_on_delivery'];

export function eventsOf(db: Reader, orderIds: readonly number[]): OrderEvents[] {
  const rows = db.all(
    sql<EventRow>`
      with asked(id) as materialized (${listed(orderIds)}),
      sent as materialized (
        select s.order_id, count(*) as shipments, sum(s.state = 'done') as shipped,
          sum(s.state not in ('done', 'cancel')) as open,
          max(case s.state when 'done' then s.done_at end) as shipped_at
        from asked a join central_shipment s on s.order_id = a.id
        where s.direction = 'outgoing' group by s.order_id
      ),
      paid as materialized (
        select po.order_id,
          sum(case when p.state = 'done' and p.operation is not 'refund' then p.amount_minor end)
            as minor,
          max(case when p.state = 'done' and p.operation is not 'refund' then p.changed_at end)
            as paid_at,
          max(p.method_code in (select value from json_each(${JSON.stringify(COD)}))) as cod
        from asked a join central_payment_order po on po.order_id = a.id
        join central_payment p on p.id = po.payment_id
        group by po.order_id
      )
      select o.id as order_id, o.ordered_day as order_day, coalesce(s.shipments, 0) as shipments,
        coalesce(s.shipped, 0) as shipped, coalesce(s.open, 0) as open, s.shipped_at,
        coalesce(p.minor, 0) >= o.total_minor as paid, p.paid_at, coalesce(p.cod, 0) as cod
      from asked a join central_order o on o.id = a.id
      left join sent s on s.order_id = o.id left join paid p on p.order_id = o.id
      order by o.id`.compile(own),
  );
  return rows.map((row) => ({
    orderId: row.order_id,
    orderDay: row.order_day ?? '',
    shipments: row.shipments,
    shipped: row.shipped,
    open: row.open,
    shippedAt: row.shipped_at,
    isPaid: row.paid === 1,
    paidAt: row.paid_at,
    isCod: row.cod === 1,
  }));
}

/** Orders with a line that is not frozen, of which something was shipped or paid in this time. */
export function listUnfrozenOrders(
  db: Reader,
  { from, before }: { from: Instant; before: Instant },
): number[] {
  const rows = db.all(
    sql<{ order_id: number }>`
      select c.order_id from (
        select order_id from central_shipment where done_at >= ${from} and done_at < ${before}
          and direction = 'outgoing' and order_id is not null
        union
        select po.order_id from central_payment p
          join central_payment_order po on po.payment_id = p.id
          where p.changed_at >= ${from} and p.changed_at < ${before} and p.state = 'done'
      ) c join central_order o on o.id = c.order_id
      where o.state = 'sale' and exists (
        select 1 from central_order_line l where l.order_id = o.id and l.display_kind is null
          and l.is_delivery = 0 and l.is_down_payment = 0 and l.subtotal_minor >= 0
          and not exists (select 1 from state_commission_line f
            where f.line_id = l.id and f.charge = 'commission' and f.seq = 0)
      ) order by c.order_id`.compile(own),
  );
  return rows.map(({ order_id }) => order_id);
}
