import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import type { OrderEvents, Paid, Shipped } from './commissionable.ts';
import { listed } from './goods.store.ts';

interface ShippedRow {
  order_id: number;
  order_day: string | null;
  shipments: number;
  shipped: number;
  open: number;
  shipped_at: number | null;
}

const names = [
  ...(['order_id', 'order_day', 'shipments', 'shipped', 'open', 'shipped_at'] as const),
];

/** `asked`: a query of orders with their days, each once. */
function shippedOf(db: Reader, asked: RawBuilder<unknown>): Shipped[] {
  const columns = db.columns<ShippedRow>(
    names,
    sql<ShippedRow>`select a.order_id, a.order_day, count(s.id) as shipments,
        coalesce(sum(s.state = 'done'), 0) as shipped,
        coalesce(sum(s.state not in ('done', 'cancel')), 0) as open,
        max(case s.state when 'done' then s.done_at end) as shipped_at
      from (${asked}) a
      left join central_shipment s on s.order_id = a.order_id and s.direction = 'outgoing'
      group by a.order_id order by a.order_id`.compile(own),
  );
  return columns.order_id.map((orderId, at) => ({
    orderId,
    orderDay: columns.order_day[at] ?? '',
    shipments: columns.shipments[at] ?? 0,
    shipped: columns.shipped[at] ?? 0,
    open: columns.open[at] ?? 0,
    shippedAt: columns.shipped_at[at] ?? null,
  }));
}

interface PaidRow {
  order_id: number;
  paid: number;
  paid_at: number | null;
  cod: number;
}

const COD = ['cod', 'cash_on_delivery'];

function paidOf(db: Reader, orderIds: readonly number[]): Map<number, Paid> {
  const rows = db.all(
    sql<PaidRow>`
      select o.id as order_id,
        coalesce(sum(case when p.state = 'done' and p.operation is not 'refund'
          then p.amount_minor end), 0) >= o.total_minor as paid,
        max(case when p.state = 'done' and p.operation is not 'refund' then p.changed_at end)
          as paid_at,
        coalesce(max(p.method_code in (select value from json_each(${JSON.stringify(COD)}))), 0)
          as cod
      from (${listed(orderIds)}) a cross join central_order o on o.id = a.value
      left join central_payment_order po on po.order_id = o.id
      left join central_payment p on p.id = po.payment_id
      group by o.id`.compile(own),
  );
  return new Map(
    rows.map(({ order_id, paid, paid_at, cod }) => [
      order_id,
      { isPaid: paid === 1, paidAt: paid_at, isCod: cod === 1 },
    ]),
  );
}

const UNPAID: Paid = { isPaid: false, paidAt: null, isCod: false };

/** Payments are looked up where the day an order counts from depends on them. */
function withPayments(
  db: Reader,
  shipped: readonly Shipped[],
  countsWhenPaid: (orderDay: string) => boolean,
): OrderEvents[] {
  const asked = shipped.filter((one) => one.shipments === 0 || countsWhenPaid(one.orderDay));
  const orderIds = asked.map(({ orderId }) => orderId);
  const paid = asked.length === 0 ? null : paidOf(db, orderIds);
  return shipped.map((one) => ({ ...one, ...(paid?.get(one.orderId) ?? UNPAID) }));
}

export function eventsOf(db: Reader, orderId: number): OrderEvents | undefined {
  const asked = sql`select id as order_id, ordered_day as order_day from central_order
    where id = ${orderId}`;
  return withPayments(db, shippedOf(db, asked), () => true)[0];
}

/**
 * Of orders of which something was shipped or paid in this time, and that have a line that is not frozen. Of one
 * that nothing is frozen of, its lines are not looked at here: it may have none to price.
 */
export function unfrozenEvents(
  db: Reader,
  { from, before }: { from: Instant; before: Instant },
  countsWhenPaid: (orderDay: string) => boolean,
): OrderEvents[] {
  const asked = sql`
    select c.order_id, o.ordered_day as order_day from (
      select order_id from central_shipment where done_at >= ${from} and done_at < ${before}
        and direction = 'outgoing' and order_id is not null
      union
      select po.order_id from central_payment p
        join central_payment_order po on po.payment_id = p.id
        where p.changed_at >= ${from} and p.changed_at < ${before} and p.state = 'done'
    ) c cross join central_order o on o.id = c.order_id
    where o.state = 'sale' and (
      not exists (select 1 from state_commission_line f where f.order_id = o.id)
      or exists (
        select 1 from central_order_line l where l.order_id = o.id and ${isPriced}
          and not exists (select 1 from state_commission_line f
            where f.line_id = l.id and f.charge = 'commission' and f.seq = 0)
      )
    )`;
  return withPayments(db, shippedOf(db, asked), countsWhenPaid);
}

const isPriced = sql`l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
  and l.subtotal_minor >= 0`;

/** Those of the orders that have a line to price. */
export function ordersToPrice(db: Reader, orderIds: readonly number[]): ReadonlySet<number> {
  const rows = db.all(
    sql<{ id: number }>`
      select a.value as id from (${listed(orderIds)}) a where exists (
        select 1 from central_order_line l where l.order_id = a.value and ${isPriced}
      )`.compile(own),
  );
  return new Set(rows.map(({ id }) => id));
}
