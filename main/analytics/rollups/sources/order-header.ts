import { sql } from 'kysely';
import { read } from '../../../db/qb.ts';
import { template } from '../../../db/template.ts';
import { orderMethodCode } from '../../facts/code-keys.ts';
import type { SourceId } from '../rollup.ts';
import { query } from './query.ts';
import { type Source, takeColumns } from './source.ts';

const names = ['payment_method', 'province', 'total_minor'];

const ordersOf = template(({ day, state }: { day: string; state: string }) =>
  query(sql`select ${orderMethodCode}, c.province_id, f.total_minor, f.currency_id
    from (select *, id as order_id from central_order where ordered_day = ${day}) f
      left join central_partner c on c.id = f.partner_id
    where f.state = ${state}`),
);

/** Orders by their headers, in one state, as facts/order-header.ts has them. */
function orderHeaders(id: SourceId, state: 'sale' | 'cancel'): Source {
  return {
    id,
    version: 1,
    days: read.selectFrom('central_order').select('ordered_day as day').distinct(),
    read: (db, { day, currencyId, codes }) =>
      takeColumns(codes.coded(db.tuples(ordersOf({ day, state }))), names, currencyId),
  };
}

export const confirmedOrders = orderHeaders('order_confirmed', 'sale');
export const cancelledOrders = orderHeaders('order_cancelled', 'cancel');
