import { sql } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import type { Codes } from './codes.ts';
import { rangesOf } from './ids/id-ranges.ts';
import type { Places } from './ids/places.ts';
import { query } from './query.ts';

/** What orderMethodKey (facts/code-keys.ts) takes one of for each order. */
const paidOf = template(({ orders }: { orders: string }) =>
  query(sql`select x.order_id, p.method_code, p.changed_at, p.id
    from json_each(${orders}) part
      cross join central_payment_order x on x.order_id between part.value->>0 and part.value->>1
      cross join central_payment p on p.id = x.payment_id
    where p.state = 'done' and p.operation is not 'refund'`),
);

/** Of each order the code of its latest completed payment; 0 where there is none. */
export function methodsOf(
  db: Reader,
  { orders, places }: { orders: Float64Array; places: Places },
  codes: Codes,
): Float64Array {
  const methods = new Float64Array(orders.length);
  const paidAt = new Float64Array(orders.length).fill(-Infinity);
  const paidBy = new Float64Array(orders.length);
  for (const [order, code, at, id] of db.tuples(paidOf({ orders: rangesOf(orders) }))) {
    const place = places.of(Number(order));
    if (place === -1) continue;
    const when = at === null ? -Infinity : Number(at);
    const known = paidAt[place] ?? 0;
    if (when < known || (when === known && Number(id) < (paidBy[place] ?? 0))) continue;
    paidAt[place] = when;
    paidBy[place] = Number(id);
    methods[place] = codes.idOf(typeof code === 'string' ? code : null);
  }
  return methods;
}
