import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../shared/kernel/business-day.ts';
import { ownMethodKey } from './code-keys.ts';
import { calendarKeys, type Fact, orderOfPayment } from './fact.ts';
import { placeKeys } from './place-keys.ts';

/** Completed payments by the business day of their last change; money given back is another operation. */
export const donePayment: Fact = {
  entities: ['payment', 'partner'],
  rows: ({ period }) => sql`(
    select p.id as payment_id, p.amount_minor, p.currency_id, p.method_code, c.province_id,
      date(p.changed_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_payment p left join central_partner c on c.id = p.partner_id
    where p.state = 'done' and p.operation is not 'refund'
      and p.changed_at >= ${startOfDay(period.from)}
      and p.changed_at < ${startOfDay(addDays(period.to, 1))}
  )`,
  order: orderOfPayment,
  foreignBy: sql`f.payment_id`,
  keys: { ...calendarKeys, ...placeKeys, payment_method: ownMethodKey },
};
