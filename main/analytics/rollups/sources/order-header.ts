import type { SourceId } from '../rollup.ts';
import { daysOfOrders } from './reading/days.ts';
import type { Tuple } from './reading/tuple.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const names = ['order_id', 'payment_method', 'province', 'total_minor'];

/** Orders by their headers, in one state, as facts/order-header.ts has them. */
function orderHeaders(id: SourceId, state: 'sale' | 'cancel'): Source {
  return {
    id,
    version: 1,
    days: daysOfOrders,
    read: (_db, span, { currencyId, orders }) => {
      const { rows, province } = orders.headersIn(span);
      const methods = orders.methodsIn(span);
      const tuples: Tuple[] = [];
      rows.forEach((order, place) => {
        if (order.state !== state) return;
        const { day, id: orderId, total, currency } = order;
        const method = methods.get(orderId) ?? 0;
        tuples.push([day, orderId, method, province[place] ?? 0, total, currency]);
      });
      return byDay(tuples, (some) => takeColumns(some, names, currencyId));
    },
  };
}

export const confirmedOrders = orderHeaders('order_confirmed', 'sale');
export const cancelledOrders = orderHeaders('order_cancelled', 'cancel');
