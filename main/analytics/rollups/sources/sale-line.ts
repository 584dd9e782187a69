import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { basketColumns } from './basket.ts';
import { daysOfOrders } from './reading/days.ts';
import { once } from './reading/once.ts';
import type { OrderRow, Orders } from './reading/orders.ts';
import { query } from './reading/query.ts';
import { byDay, type DayRows, type Source, takeColumns } from './source.ts';

const names = [
  ...['order_id', 'variant', 'own_vendor', 'quantity_micro', 'subtotal_minor', 'total_minor'],
];

const linesOf = template(({ from, to }: Period) =>
  query(sql`select o.ordered_day, l.order_id, l.variant_id, l.vendor_id, l.quantity_micro,
      l.subtotal_minor, l.total_minor, l.currency_id
    from central_order o cross join central_order_line l on l.order_id = o.id
    where o.ordered_day between ${from} and ${to} and o.state = 'sale'
      and l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
    order by o.ordered_day, o.id`),
);

/**
 * Goods lines of confirmed orders, as facts/sale-line.ts has them. What is of the order is asked once for it, what is
 * of the product once for that, and neither where nobody needs it: single figures of a stale day do not.
 */
export const saleLines: Source = {
  id: 'sale_line',
  version: 2,
  days: daysOfOrders,
  read: (db, { from, to }, { currencyId, lookups, orders }) => {
    const headers = once(() => orders.headersIn({ from, to }));
    const methods = once(() => orders.methodsIn({ from, to }));
    return byDay(db.tuples(linesOf({ from, to })), (tuples) => {
      const lines = takeColumns(tuples, names, currencyId);
      const { order_id: order = none, variant = none, own_vendor: own = none } = lines.columns;
      const ofOrders = once(() => columnsOf(order, headers()));
      const ofGoods = once(() => lookups.goodsOf(db, variant));
      // The vendor that a line names itself goes before the product's.
      const soldBy = once(() => ofGoods().vendor.map((vendor, row) => own[row] || vendor));
      const ofBaskets = once(() => basketColumns(lines));
      const paidBy = once(() => order.map((id) => methods().get(id) ?? 0));
      return {
        ...lines,
        columns: lazily(lines.columns, {
          customer: () => ofOrders().customer,
          province: () => ofOrders().province,
          leads: () => ofOrders().leads,
          payment_method: paidBy,
          product: () => ofGoods().product,
          category: () => ofGoods().category,
          vendor: soldBy,
          opens_order: () => ofBaskets().opens_order,
          basket_lines: () => ofBaskets().basket_lines,
          basket_value: () => ofBaskets().basket_value,
          basket_total: () => ofBaskets().basket_total,
        }),
      };
    });
  },
};

const none = new Float64Array(0);

type Columns = DayRows['columns'];

/** The columns, and others that are worked out when they are asked for. */
function lazily(columns: Columns, others: Readonly<Record<string, () => Float64Array>>): Columns {
  const all = { ...columns };
  for (const [name, get] of Object.entries(others)) {
    Object.defineProperty(all, name, { get, enumerable: true });
  }
  return all;
}

/** What lines have of their orders. `leads` is 1 at one line of each customer: of the first of his orders that day. */
function columnsOf(lines: Float64Array, headers: ReturnType<Orders['headersIn']>) {
  const columns = {
    customer: new Float64Array(lines.length),
    province: new Float64Array(lines.length),
    leads: new Float64Array(lines.length),
  };
  const first = new Map<number, { row: number; order: OrderRow }>();
  let place = -1;
  for (let row = 0; row < lines.length; row += 1) {
    const id = lines[row] ?? 0;
    if (row === 0 || id !== lines[row - 1]) {
      place = headers.places.get(id) ?? -1;
      const [order, customer] = [headers.rows[place], headers.customer[place] ?? 0];
      const known = first.get(customer);
      if (order !== undefined && (known === undefined || isBefore(order, known.order))) {
        first.set(customer, { row, order });
      }
    }
    columns.customer[row] = headers.customer[place] ?? 0;
    columns.province[row] = headers.province[place] ?? 0;
  }
  for (const { row } of first.values()) columns.leads[row] = 1;
  return columns;
}

function isBefore(one: OrderRow, other: OrderRow): boolean {
  const apart = (one.ordered_at ?? 0) - (other.ordered_at ?? 0);
  return apart < 0 || (apart === 0 && one.id < other.id);
}
