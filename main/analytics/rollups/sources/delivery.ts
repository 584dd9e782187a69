import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { daysOfOrders } from './reading/days.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns, withProvince } from './source.ts';

const names = ['carrier', 'partner', 'total_minor'];

/** Few orders have such a line: it is found by the ids of all orders of the days. */
const chargesOf = template(({ from, to, first, last }: Period & { first: number; last: number }) =>
  query(sql`select o.ordered_day, o.carrier_id, o.partner_id, l.total_minor, l.currency_id
    from central_order_line l cross join central_order o on o.id = l.order_id
    where l.is_delivery = 1 and l.order_id between ${first} and ${last}
      and l.display_kind is null and o.state = 'sale' and o.ordered_day between ${from} and ${to}
    order by o.ordered_day`),
);

/** What deliveries are charged with, as facts/trade/delivery-line.ts has it. */
export const deliveries: Source = {
  id: 'delivery',
  version: 1,
  days: daysOfOrders,
  read: (db, { from, to }, { currencyId, lookups, orders }) => {
    let [first, last] = [Infinity, -Infinity];
    for (const id of orders.headersIn({ from, to }).id) {
      if (id < first) first = id;
      if (id > last) last = id;
    }
    if (last < first) return new Map();
    return byDay(db.tuples(chargesOf({ from, to, first, last })), (some) =>
      withProvince(takeColumns(some, names, currencyId), (people) =>
        lookups.customersOf(db, people),
      ),
    );
  },
};
