import { sql } from 'kysely';
import type { Period } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import { dated, type Instants, instantsOf } from './instants.ts';
import { query } from './query.ts';
import type { Tuple } from './tuple.ts';

/** A shipment has no currency: all count alike. */
export const NO_CURRENCY = 0;

/** What is read of a shipment, behind its day. */
export const shipmentColumns = [
  ...['shipment', 'order', 'carrier', 'partner', 'is_due', 'is_on_time'],
];

const shipmentsOf = template(({ from, before }: Instants) =>
  query(sql`select s.done_at, s.id, s.order_id, s.carrier_id, o.partner_id, s.due_at is not null,
      coalesce(s.done_at <= s.due_at, 0), ${sql.lit(NO_CURRENCY)}
    from central_shipment s
      left join central_order o on o.id = s.order_id
    where s.state = 'done' and s.direction = 'outgoing'
      and s.done_at >= ${from} and s.done_at < ${before} order by s.done_at`),
);

/** Shipments that left in a span of days, read once for all sources that look at them. */
export class Shipments {
  #span = '';
  #known: readonly Tuple[] = [];

  leftIn(db: Reader, { from, to }: Period): readonly Tuple[] {
    const span = `${from} ${to}`;
    if (this.#span !== span) {
      this.#known = dated(db.tuples(shipmentsOf(instantsOf({ from, to }))));
      this.#span = span;
    }
    return this.#known;
  }
}
