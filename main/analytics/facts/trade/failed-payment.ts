import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { ownMethodKey } from '../code-keys.ts';
import { calendarKeys, type Fact, orderOfPayment } from '../fact.ts';

/** Payments that came to nothing, by the business day of their last change. */
export const failedPayment: Fact = {
  entities: ['payment'],
  rows: ({ period }) => sql`(
    select p.id as payment_id, p.currency_id, p.method_code,
      date(p.changed_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_payment p
    where p.state in ('cancel', 'error') and p.operation is not 'refund'
      and p.changed_at >= ${startOfDay(period.from)}
      and p.changed_at < ${startOfDay(addDays(period.to, 1))}
  )`,
  order: orderOfPayment,
  foreignBy: sql`f.payment_id`,
  keys: { ...calendarKeys, payment_method: ownMethodKey },
};
