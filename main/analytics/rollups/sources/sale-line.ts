import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { lazily, partOf } from './reading/columns.ts';
import { daysOfOrders } from './reading/days.ts';
import { soldBy } from './reading/goods-lookup.ts';
import { rangesOf } from './reading/ids/id-ranges.ts';
import { once } from './reading/once.ts';
import { type Headers, STATES } from './reading/orders.ts';
import { query } from './reading/query.ts';
import type { Tuple } from './reading/tuple.ts';
import { ordersOf } from './sold/sold-by-order.ts';
import { sortLines } from './sold/sold-lines.ts';
import {
  byDay,
  type DayRows,
  type ForeignRow,
  type GoodsOf,
  type OfOrders,
  type Source,
  takeColumns,
} from './source.ts';

const isGoods = sql`l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0`;

/** In other currencies the order is below nothing. */
const linesOf = template(({ orders, currencyId }: { orders: string; currencyId: number }) =>
  query(sql`select iif(l.currency_id is ${currencyId}, l.order_id, -l.order_id), l.variant_id,
      l.vendor_id, l.quantity_micro, l.subtotal_minor, l.total_minor
    from json_each(${orders}) part
      cross join central_order_line l on l.order_id between part.value->>0 and part.value->>1
    where ${isGoods}`),
);

const foreignOf = template(({ orders, currencyId }: { orders: string; currencyId: number }) =>
  query(sql`select l.order_id, l.currency_id
    from json_each(${orders}) one cross join central_order_line l on l.order_id = one.value
    where ${isGoods} and l.currency_id is not ${currencyId}`),
);

const names = [
  ...['order_id', 'variant', 'own_vendor', 'quantity_micro', 'subtotal_minor', 'total_minor'],
];

const linesOfOrders = template(({ orders }: { orders: string }) =>
  query(sql`select o.ordered_day, l.order_id, l.variant_id, l.vendor_id, l.quantity_micro,
      l.subtotal_minor, l.total_minor, l.currency_id
    from json_each(${orders}) one cross join central_order o on o.id = one.value
      cross join central_order_line l on l.order_id = o.id
    where o.ordered_day is not null and o.state = 'sale' and ${isGoods}
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
  read: (db, span, { currencyId, codes, lookups, orders }) => {
    const headers = orders.headersIn(span);
    const sold = rangesOf(headers.id.filter((_, place) => headers.state[place] === STATES.sale));
    const lines = sortLines(headers, db.tuples(linesOf({ orders: sold, currencyId })));
    const ids = JSON.stringify([...lines.mixed]);
    const foreign = lines.mixed.size === 0 ? [] : db.tuples(foreignOf({ orders: ids, currencyId }));
    const { product, category, vendor } = productsOf(lines.columns, (variants) =>
      lookups.goodsOf(db, variants),
    );
    const { order_id } = lines.columns;
    const sellers = once(() => {
      const goods = { order_id, product: product(), vendor: vendor() };
      lookups.sold.note(goods, lines.mixed);
      return goods.vendor;
    });
    const columns = lazily(lines.columns, { product, category, vendor: sellers });
    const whole = once(() => ordersOf(headers, lines, codes));
    return new Map(
      headers.days.map(({ day, from, to }) => {
        const here = { from: lines.starts[from] ?? 0, to: lines.starts[to] ?? 0 };
        const part = {
          rows: here.to - here.from,
          columns: partOf(columns, here),
          orders: once(() => whole().partOf({ from, to })),
          foreign: foreignIn(headers, foreign, { from, to }),
        };
        return [day, part];
      }),
    );
  },
  ofOrders: {
    read: (db, orders, { currencyId, goodsOf }) =>
      byDay(db.tuples(linesOfOrders({ orders })), (tuples) => {
        const lines = takeColumns(tuples, names, currencyId);
        return { ...lines, columns: lazily(lines.columns, productsOf(lines.columns, goodsOf)) };
      }),
  },
};

const none = new Float64Array(0);

type Columns = DayRows['columns'];

/** What lines have of their products. */
function productsOf({ variant = none, own_vendor: own = none }: Columns, look: GoodsOf) {
  const found = once(() => look(variant));
  const vendor = once(() => soldBy(own, found().vendor));
  return { product: () => found().product, category: () => found().category, vendor };
}

/** Of a day, by where its orders stand among the headers. */
function foreignIn(
  { places }: Headers,
  foreign: readonly Tuple[],
  { from, to }: { from: number; to: number },
): ForeignRow[] {
  return foreign.flatMap(([order, currency]): ForeignRow[] => {
    const place = places.of(Number(order));
    return place >= from && place < to ? [[Number(currency ?? 0), Number(order)]] : [];
  });
}
