import type { SourceId } from '../rollup.ts';
import { daysOfOrders } from './reading/days.ts';
import { type Headers, STATES } from './reading/orders.ts';
import type { DayRows, ForeignRow, Source } from './source.ts';

/** Orders by their headers, in one state, as facts/order-header.ts has them. */
function orderHeaders(id: SourceId, state: keyof typeof STATES): Source {
  return {
    id,
    version: 1,
    days: daysOfOrders,
    read: (_db, span, { currencyId, orders }) => {
      const headers = orders.headersIn(span);
      const rows = headers.days.map(
        (day) => [day.day, rowsOf(headers, day, { state: STATES[state], currencyId })] as const,
      );
      return new Map(rows);
    },
  };
}

export const confirmedOrders = orderHeaders('order_confirmed', 'sale');
export const cancelledOrders = orderHeaders('order_cancelled', 'cancel');

function rowsOf(
  headers: Headers,
  { from, to }: { from: number; to: number },
  { state, currencyId }: { state: number; currencyId: number },
): DayRows {
  const taken: number[] = [];
  const foreign: ForeignRow[] = [];
  for (let place = from; place < to; place += 1) {
    if (headers.state[place] !== state) continue;
    const currency = headers.currency[place] ?? 0;
    if (currency === currencyId) taken.push(place);
    else foreign.push([currency, headers.id[place] ?? 0]);
  }
  const of = (column: Float64Array) => Float64Array.from(taken, (place) => column[place] ?? 0);
  const columns = {
    order_id: of(headers.id),
    payment_method: of(headers.methods()),
    province: of(headers.people().province),
    total_minor: of(headers.total),
  };
  return { rows: taken.length, columns, foreign };
}
