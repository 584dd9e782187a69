import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OrderQuery } from '../../../shared/contract/orders.contract.ts';
import { likeAnywhere } from '../../db/contains.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { decisivePayment, shipmentState, vendorCount } from './order-summary.store.ts';

type Sort = NonNullable<OrderQuery['sort']>;

export interface OrderFilter {
  search: string;
  period: { from: string; to: string } | null;
  states: readonly string[];
  vendorId: number | null;
  provinceId: number | null;
  /** The central's codes of one method; null for all. */
  methodCodes: readonly string[] | null;
  ids: readonly number[] | null;
}

export interface OrderWindow {
  sort: Sort;
  descending: boolean;
  offset: number;
  /** Null for all. */
  limit: number | null;
}

export function countOrders(db: Reader, filter: OrderFilter): number {
  const row = db.get(matching(filter).select(sql<number>`count(*)`.as('orders')));
  return row?.orders ?? 0;
}

/** Only ids: what an order shows is looked up for those that are seen. Equal ones by id. */
export function listOrderIds(db: Reader, filter: OrderFilter, window: OrderWindow): number[] {
  const direction = window.descending ? 'desc' : 'asc';
  const query = [...sortColumns[window.sort], 'o.id'].reduce(
    (sorted, column) => sorted.orderBy(sql.ref(column), direction),
    matching(filter)
      .$if(window.sort === 'customer', (one) =>
        one.leftJoin('partner_mine as c', 'c.id', 'o.partner_id'),
      )
      .select('o.id')
      .limit(window.limit ?? -1)
      .offset(window.offset),
  );
  return db.all(query).map(({ id }) => id);
}

/** The day goes first because it has an index; it never contradicts the instant. */
const sortColumns: Readonly<Record<Sort, readonly string[]>> = {
  orderedAt: ['o.ordered_day', 'o.ordered_at'],
  name: ['o.name'],
  customer: ['c.name'],
  total: ['o.total_minor'],
  state: ['o.state'],
};

export type StoredOrder = ReturnType<typeof listOrders>[number];

/** In the order of the ids. */
export function listOrders(db: Reader, ids: readonly number[]) {
  const rows = db.all(
    read
      .selectFrom('order_mine as o')
      .leftJoin('partner_mine as c', 'c.id', 'o.partner_id')
      .leftJoin('central_province as n', 'n.id', 'c.province_id')
      .leftJoin('central_currency as u', 'u.id', 'o.currency_id')
      .leftJoin('central_payment as p', (on) => on.on('p.id', '=', decisivePayment))
      .select([
        'o.id',
        'o.name',
        'o.state',
        'o.ordered_at',
        'o.ordered_day',
        'o.partner_id',
        'o.client_ref',
        'o.untaxed_minor',
        'o.tax_minor',
        'o.total_minor',
        'u.name as currency',
        'c.name as customer',
        'n.name as province',
        'n.code as province_code',
        'p.state as payment',
        'p.method_code',
        shipmentState.as('shipment'),
        vendorCount.as('vendors'),
      ])
      .where(among('o.id', ids)),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function matching(filter: OrderFilter) {
  return conditionsOf(filter).reduce(
    (query, condition) => query.where(condition),
    read.selectFrom('order_mine as o'),
  );
}

function conditionsOf(filter: OrderFilter): RawBuilder<SqlBool>[] {
  const { search, period, states, vendorId, provinceId, methodCodes, ids } = filter;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (ids !== null) conditions.push(among('o.id', ids));
  if (search !== '') conditions.push(matchesText(search));
  if (period !== null) conditions.push(sql`o.ordered_day between ${period.from} and ${period.to}`);
  if (states.length > 0) conditions.push(among('o.state', states));
  if (vendorId !== null) conditions.push(sellsFor(vendorId));
  if (provinceId !== null) {
    conditions.push(
      sql`o.partner_id in (select id from central_partner where province_id = ${provinceId})`,
    );
  }
  if (methodCodes !== null) conditions.push(paidBy(methodCodes));
  return conditions;
}

function matchesText(search: string): RawBuilder<SqlBool> {
  const pattern = likeAnywhere(search);
  return sql`(
    o.name like ${pattern} escape '\\' or o.client_ref like ${pattern} escape '\\'
    or o.partner_id in (select id from partner_mine where name like ${pattern} escape '\\')
  )`;
}

/** A goods line of the vendor: the line's own copy counts before its product's vendor. */
function sellsFor(vendorId: number): RawBuilder<SqlBool> {
  return sql`o.id in (
    select l.order_id from central_order_line l
    where l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
      and (l.vendor_id = ${vendorId} or (l.vendor_id is null and l.variant_id in (
        select v.id from product_vendor pv join central_variant v on v.product_id = pv.product_id
        where pv.vendor_id = ${vendorId}
      )))
  )`;
}

/** First the few orders with such a payment at all, then whether it is the one that counts. */
function paidBy(codes: readonly string[]): RawBuilder<SqlBool> {
  return sql`o.id in (
    select po.order_id from central_payment q join central_payment_order po on po.payment_id = q.id
    where ${among('q.method_code', codes)}
  ) and exists (
    select 1 from central_payment q
    where q.id = ${decisivePayment} and ${among('q.method_code', codes)}
  )`;
}

/** One bound value however many there are. */
function among(column: string, values: readonly (string | number)[]): RawBuilder<SqlBool> {
  return sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
