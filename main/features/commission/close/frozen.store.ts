import { sql } from 'kysely';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { StateCommissionLineTable } from '../../../db/tables/frozen.table.ts';
import { listed } from '../inputs/goods.store.ts';

export type FrozenLine = StateCommissionLineTable;

/** Every frozen row of these orders: prices before what was taken back of them. */
export function frozenOfOrders(db: Reader, orderIds: readonly number[]): FrozenLine[] {
  return db.all(
    sql<FrozenLine>`
      select f.* from commission_line f where f.order_id in (${listed(orderIds)})
      order by f.order_id, f.line_id, f.charge, f.seq`.compile(own),
  );
}

export function frozenOfLine(db: Reader, lineId: number): FrozenLine[] {
  return db.all(
    sql<FrozenLine>`
      select f.* from commission_line f where f.line_id = ${lineId}
      order by f.charge, f.seq`.compile(own),
  );
}

export interface ClosedDay {
  day: string;
  lines: number;
  amount: number;
  tax: number;
  inputs: string | null;
  /** Null: chunks of it stand, and the day is not closed yet. */
  closed_at: number | null;
  closed_by: number | null;
}

/** Newest first. */
export function listDays(db: Reader, limit: number): ClosedDay[] {
  return db.all(
    read
      .selectFrom('state_commission_day')
      .select(['day', 'lines', 'amount', 'tax', 'inputs', 'closed_at', 'closed_by'])
      .orderBy('day', 'desc')
      .limit(limit),
  );
}

export interface Books {
  from: BusinessDay;
  /** Empty where lines are frozen and no day is closed yet. */
  until: BusinessDay;
}

/** The first day of the books and the last one that is closed; null before the first close. */
export function findBooks(db: Reader): Books | null {
  const row = db.get(
    sql<{ first: string | null; last: string | null }>`
      select min(day) as first, max(case when uuid is not null then day end) as last
      from state_commission_day`.compile(own),
  );
  if (row == null || row.first === null) return null;
  return { from: row.first, until: row.last ?? '' };
}

/** How far a chunk knew the rules, and by which tax it was priced. */
export function findChunk(db: Reader, month: string, chunk: number) {
  return db.get(
    read
      .selectFrom('state_commission_chunk')
      .select(['policy_seq', 'decimals', 'tax', 'day'])
      .where('month', '=', month)
      .where('chunk', '=', chunk),
  );
}

/** Days of which something was frozen or closed here that does not stand on the central yet. */
export function listDaysUnderWay(db: Reader): BusinessDay[] {
  const rows = db.all(
    sql<{ day: string }>`
      select distinct json_extract(data, '$.day') as day from fact_pending
      where stream glob 'pricing/*' and state not in ('taken', 'refused') order by 1`.compile(own),
  );
  return rows.map(({ day }) => day);
}

/** Closes decided here that others' decisions overtook: a person decides again. */
export function listOvertaken(db: Reader): BusinessDay[] {
  const rows = db.all(
    sql<{ day: string }>`
      select distinct json_extract(data, '$.day') as day from fact_pending
      where stream glob 'pricing/*' and kind = 'day.closed' and state in ('taken', 'refused')
        and json_extract(data, '$.day') > coalesce((
          select max(day) from state_commission_day where uuid is not null), '')
      order by 1`.compile(own),
  );
  return rows.map(({ day }) => day);
}

/** Lines that were frozen since a day, and of which the central now says something else. */
export function listChanged(db: Reader, since: BusinessDay): ChangedRow[] {
  return db.all(
    sql<ChangedRow>`
      select f.line_id, f.order_id, f.vendor_id, f.day, f.gross_minor,
        case when o.state = 'sale' then s.subtotal_minor end as now_minor,
        s.vendor_id as now_vendor
      from commission_line f left join sale_line s on s.line_id = f.line_id
      left join central_order o on o.id = f.order_id
      where f.month >= ${since.slice(0, 7)} and f.day >= ${since}
        and f.charge = 'commission' and f.seq = 0
        and (s.line_id is null or s.subtotal_minor <> f.gross_minor
          or s.vendor_id is not f.vendor_id)
      order by f.line_id limit 1000`.compile(own),
  );
}

export interface ChangedRow {
  line_id: number;
  order_id: number;
  vendor_id: number;
  day: string;
  gross_minor: number;
  /** Null: it is sold no more. */
  now_minor: number | null;
  now_vendor: number | null;
}

/** Orders with frozen prices of which a refund was not counted yet. */
export function listRefunded(db: Reader, day: BusinessDay): number[] {
  const rows = db.all(
    sql<{ order_id: number }>`
      with notes as materialized (
        select i.id, i.reversed_id from central_invoice i
        where i.kind = 'out_refund' and i.state = 'posted' and i.invoice_on <= ${day}
          and not exists (select 1 from state_commission_line f where f.refund = 'note/' || i.id)
      ),
      touched(invoice_id) as (select id from notes union select reversed_id from notes),
      orders as (
        select l.order_id from touched t
        join central_invoice_line il on il.invoice_id = t.invoice_id
        join central_order_line_invoice_line x on x.invoice_line_id = il.id
        join central_order_line l on l.id = x.order_line_id
        union
        select po.order_id from central_payment p
        join central_payment_order po on po.payment_id = p.id
        where p.state = 'done' and p.operation = 'refund'
          and not exists (select 1 from state_commission_line f where f.refund = 'payment/' || p.id)
      )
      select o.order_id from orders o where exists (
        select 1 from state_commission_line f where f.order_id = o.order_id
      ) order by o.order_id`.compile(own),
  );
  return rows.map(({ order_id }) => order_id);
}

export function isLocked(db: Reader, month: string): boolean {
  const found = db.get(read.selectFrom('state_period').select('state').where('month', '=', month));
  return found?.state === 'locked';
}
