import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { calendarKeys, type Fact, ownOrder } from '../fact.ts';
import { placeKeys } from '../place-keys.ts';
import { doneShipment } from './done-shipment.ts';

/** Shipments past their deadline that did not leave, by the day of the deadline, as of when shipments are known. */
export const overdueShipment: Fact = {
  entities: doneShipment.entities,
  isFew: true,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select s.id as shipment_id, s.order_id, s.carrier_id, c.province_id,
      ${currencyId} as currency_id,
      date(s.due_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_shipment s
      left join central_order o on o.id = s.order_id
      left join central_partner c on c.id = o.partner_id
    where s.direction = 'outgoing' and s.state not in ('done', 'cancel')
      and s.due_at >= ${startOfDay(period.from)}
      and s.due_at < ${startOfDay(addDays(period.to, 1))}
      and s.due_at < coalesce(
        (select k.as_of_at from sync_cursor k where k.entity = 'shipment'), s.due_at + 1
      )
  )`,
  order: ownOrder,
  keys: {
    ...calendarKeys,
    ...placeKeys,
    carrier: sql`f.carrier_id`,
    shipment: sql`f.shipment_id`,
  },
};
