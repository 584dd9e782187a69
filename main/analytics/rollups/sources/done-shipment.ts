import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { daysOfInstants } from './reading/days.ts';
import { dated, type Instants, instantsOf } from './reading/instants.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns, withProvince } from './source.ts';

const names = ['carrier', 'partner', 'is_due', 'is_on_time'];

/** A shipment has no currency: all count alike. */
const NO_CURRENCY = 0;

const shipmentsOf = template(({ from, before }: Instants) =>
  query(sql`select s.done_at, s.carrier_id, o.partner_id, s.due_at is not null,
      coalesce(s.done_at <= s.due_at, 0),
      ${sql.lit(NO_CURRENCY)}
    from central_shipment s
      left join central_order o on o.id = s.order_id
    where s.state = 'done' and s.direction = 'outgoing'
      and s.done_at >= ${from} and s.done_at < ${before} order by s.done_at`),
);

/** Shipments that left, as facts/trade/done-shipment.ts has them. */
export const doneShipments: Source = {
  id: 'shipment',
  version: 1,
  days: daysOfInstants('central_shipment', 'done_at'),
  read: (db, span, { lookups }) =>
    byDay(dated(db.tuples(shipmentsOf(instantsOf(span)))), (some) =>
      withProvince(takeColumns(some, names, NO_CURRENCY), (people) =>
        lookups.customersOf(db, people),
      ),
    ),
};
