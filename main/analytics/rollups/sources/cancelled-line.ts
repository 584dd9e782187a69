import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { daysOfOrders } from './reading/days.ts';
import { soldBy } from './reading/goods-lookup.ts';
import { STATES } from './reading/orders.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const names = ['order_id', 'variant', 'own_vendor'];

const linesOf = template(({ orders }: { orders: string }) =>
  query(sql`select o.ordered_day, o.id, l.variant_id, l.vendor_id, l.currency_id
    from json_each(${orders}) one cross join central_order o on o.id = one.value
      cross join central_order_line l on l.order_id = o.id
    where l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
    order by o.ordered_day, o.id`),
);

/** Goods lines of cancelled orders, as facts/vendors/cancelled-line.ts has them. */
export const cancelledLines: Source = {
  id: 'cancelled_line',
  version: 1,
  days: daysOfOrders,
  read: (db, span, { currencyId, lookups, orders }) => {
    const { id, state } = orders.headersIn(span);
    const ids = id.filter((_, place) => state[place] === STATES.cancel);
    if (ids.length === 0) return new Map();
    return byDay(db.tuples(linesOf({ orders: JSON.stringify([...ids]) })), (some) => {
      const lines = takeColumns(some, names, currencyId);
      const { variant = none, own_vendor: own = none } = lines.columns;
      const { product, vendor } = lookups.goodsOf(db, variant);
      return { ...lines, columns: { ...lines.columns, product, vendor: soldBy(own, vendor) } };
    });
  },
};

const none = new Float64Array(0);
