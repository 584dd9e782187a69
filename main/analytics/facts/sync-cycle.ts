import { sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../shared/kernel/business-day.ts';
import { calendarKeys, type Fact } from './fact.ts';

/** Cycles of this desk that ended in success or failure: what was cancelled says nothing of the central. */
export const syncCycle: Fact = {
  entities: [],
  isFew: true,
  isOfCompany: true,
  rows: ({ period, currencyId }) => sql`(
    select k.outcome = 'done' as is_done, ${currencyId} as currency_id,
      date(k.started_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from sync_cycle k
    where k.outcome in ('done', 'failed')
      and k.started_at >= ${startOfDay(period.from)}
      and k.started_at < ${startOfDay(addDays(period.to, 1))}
  )`,
  keys: calendarKeys,
};
