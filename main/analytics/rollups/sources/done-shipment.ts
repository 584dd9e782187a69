import { sql } from 'kysely';
import { addDays, startOfDay } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { daysOfInstants } from './days.ts';
import { query } from './query.ts';
import { type Source, takeColumns } from './source.ts';

const names = ['carrier', 'province', 'is_due', 'is_on_time'];

/** A shipment has no currency: all count alike. */
const NO_CURRENCY = 0;

const shipmentsOf = template(({ from, to }: { from: number; to: number }) =>
  query(sql`select s.carrier_id, c.province_id, s.due_at is not null,
      coalesce(s.done_at <= s.due_at, 0),
      ${sql.lit(NO_CURRENCY)}
    from central_shipment s
      left join central_order o on o.id = s.order_id
      left join central_partner c on c.id = o.partner_id
    where s.state = 'done' and s.direction = 'outgoing'
      and s.done_at >= ${from} and s.done_at < ${to}`),
);

/** Shipments that left, as facts/trade/done-shipment.ts has them. */
export const doneShipments: Source = {
  id: 'shipment',
  version: 1,
  days: daysOfInstants('central_shipment', 'done_at'),
  read: (db, { day }) => {
    const bounds = { from: startOfDay(day), to: startOfDay(addDays(day, 1)) };
    return takeColumns(db.tuples(shipmentsOf(bounds)), names, NO_CURRENCY);
  },
};
