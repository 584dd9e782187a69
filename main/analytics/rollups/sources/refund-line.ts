import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { read } from '../../../db/qb.ts';
import { template } from '../../../db/template.ts';
import { soldBy } from './reading/goods-lookup.ts';
import { Places } from './reading/ids/places.ts';
import { methodsOf } from './reading/paid-methods.ts';
import { query } from './reading/query.ts';
import type { Tuple } from './reading/tuple.ts';
import { byDay, type Source, takeColumns, withProvince } from './source.ts';

const names = [
  ...['order', 'variant', 'own_vendor', 'partner'],
  ...['quantity_micro', 'subtotal_minor', 'total_minor'],
];

/** The view refund_line, without what is looked up once for many lines. The vendor is that of the line returned. */
const linesOf = template(({ from, to }: Period) =>
  query(sql`select i.invoice_on, l.order_id, il.variant_id, l.vendor_id, i.partner_id,
      il.quantity_micro, il.subtotal_minor, il.total_minor, il.currency_id
    from central_invoice i
      cross join central_invoice_line il on il.invoice_id = i.id
      left join central_order_line l on l.id = (
        select min(x.order_line_id) from central_order_line_invoice_line x
        where x.invoice_line_id = il.id
      )
    where i.invoice_on between ${from} and ${to}
      and i.kind = 'out_refund' and i.state = 'posted' and il.display_kind = 'product'
      and coalesce(l.is_delivery, 0) = 0 and coalesce(l.is_down_payment, 0) = 0
    order by i.invoice_on`),
);

/** Goods lines of posted credit notes, as facts/refund-line.ts has them. */
export const refundLines: Source = {
  id: 'refund_line',
  version: 1,
  days: read
    .selectFrom('central_invoice')
    .select('invoice_on as day')
    .where('kind', '=', 'out_refund')
    .distinct(),
  read: (db, { from, to }, { currencyId, codes, lookups }) => {
    const tuples = db.tuples(linesOf({ from, to }));
    const returned = ordersOf(tuples);
    const places = new Places(returned);
    const methods = methodsOf(db, { orders: returned, places }, codes);
    return byDay(tuples, (some) => {
      const lines = withProvince(takeColumns(some, names, currencyId), (people) =>
        lookups.customersOf(db, people),
      );
      const { order = none, variant = none, own_vendor: own = none } = lines.columns;
      const goods = lookups.goodsOf(db, variant);
      const columns = {
        ...lines.columns,
        ...goods,
        vendor: soldBy(own, goods.vendor),
        payment_method: order.map((id) => methods[places.of(id)] ?? 0),
      };
      return { ...lines, columns };
    });
  },
};

const none = new Float64Array(0);

/** Each once. */
function ordersOf(tuples: readonly Tuple[]): Float64Array {
  const orders = tuples.flatMap(([, order]) => (typeof order === 'number' ? [order] : []));
  return Float64Array.from(new Set(orders));
}
