import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { basketColumns } from './basket.ts';
import { daysOfOrders } from './reading/days.ts';
import { once } from './reading/once.ts';
import type { OrderRow, Orders } from './reading/orders.ts';
import { query } from './reading/query.ts';
import type { Tuple } from './reading/tuple.ts';
import {
  byDay,
  type DayRows,
  type GoodsOf,
  type OfOrders,
  type Source,
  takeColumns,
} from './source.ts';

const names = [
  ...['order_id', 'variant', 'own_vendor', 'quantity_micro', 'subtotal_minor', 'total_minor'],
];

const shown = sql`o.ordered_day, l.order_id, l.variant_id, l.vendor_id, l.quantity_micro,
      l.subtotal_minor, l.total_minor, l.currency_id`;
const isSold = sql`o.state = 'sale'
      and l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0`;

const linesOf = template(({ from, to }: Period) =>
  query(sql`select ${shown}
    from central_order o cross join central_order_line l on l.order_id = o.id
    where o.ordered_day between ${from} and ${to} and ${isSold}
    order by o.ordered_day, o.id`),
);

const linesOfOrders = template(({ orders }: { orders: string }) =>
  query(sql`select ${shown}
    from json_each(${orders}) one cross join central_order o on o.id = one.value
      cross join central_order_line l on l.order_id = o.id
    where o.ordered_day is not null and ${isSold}
    order by o.ordered_day, o.id`),
);

/**
 * Goods lines of confirmed orders, as facts/sale-line.ts has them. What is of the order is asked once for it, what is
 * of the product once for that, and neither where nobody needs it: single figures of a stale day do not.
 */
export const saleLines: Source & { ofOrders: OfOrders } = {
  id: 'sale_line',
  version: 2,
  days: daysOfOrders,
  read: (db, { from, to }, { currencyId, codes, lookups, orders }) => {
    const headers = once(() => orders.headersIn({ from, to }));
    const methods = once(() => orders.methodsIn({ from, to }));
    return byDay(db.tuples(linesOf({ from, to })), (tuples) => {
      const lines = takeColumns(tuples, names, currencyId);
      const { order_id: order = none } = lines.columns;
      const ofOrders = once(() => columnsOf(order, headers()));
      const ofBaskets = once(() => basketColumns(lines));
      const methodOf = (id: number): number => methods().get(id) ?? 0;
      const goods = productsOf(lines, (variant) => lookups.goodsOf(db, variant));
      const soldBy = once(() => {
        const sold = { order_id: order, product: goods.product(), vendor: goods.vendor() };
        lookups.sold.note(sold, ordersIn(tuples, currencyId));
        return sold.vendor;
      });
      return {
        ...lines,
        columns: lazily(lines.columns, {
          customer: () => ofOrders().customer,
          province: () => ofOrders().province,
          leads: () => ofOrders().leads,
          payment_method: () => ofEach(order, methodOf),
          paid_as: () => ofEach(order, (id) => codes.nameOf(methodOf(id))),
          ...goods,
          vendor: soldBy,
          opens_order: () => ofBaskets().opens_order,
          basket_lines: () => ofBaskets().basket_lines,
          basket_value: () => ofBaskets().basket_value,
          basket_total: () => ofBaskets().basket_total,
        }),
      };
    });
  },
  ofOrders: {
    read: (db, orders, { currencyId, goodsOf }) =>
      byDay(db.tuples(linesOfOrders({ orders })), (tuples) => {
        const lines = takeColumns(tuples, names, currencyId);
        return { ...lines, columns: lazily(lines.columns, productsOf(lines, goodsOf)) };
      }),
  },
};

const none = new Float64Array(0);

type Columns = DayRows['columns'];

/** Of each line what its order has: lines of an order stand together. */
function ofEach(orders: Float64Array, of: (order: number) => number): Float64Array {
  const column = new Float64Array(orders.length);
  for (let row = 0; row < column.length; row += 1) {
    const isSame = row > 0 && orders[row] === orders[row - 1];
    column[row] = isSame ? (column[row - 1] ?? 0) : of(orders[row] ?? 0);
  }
  return column;
}

/** Orders with lines in other currencies. */
function ordersIn(tuples: readonly Tuple[], currencyId: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const tuple of tuples) if (tuple.at(-1) !== currencyId) found.add(Number(tuple[1]));
  return found;
}

/** What lines have of their products. */
function productsOf(
  { columns: { variant = none, own_vendor: own = none } }: DayRows,
  look: GoodsOf,
) {
  const found = once(() => look(variant));
  // The vendor that a line names itself goes before the product's.
  const soldBy = once(() => found().vendor.map((vendor, row) => own[row] || vendor));
  return { product: () => found().product, category: () => found().category, vendor: soldBy };
}

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
