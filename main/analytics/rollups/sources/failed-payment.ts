import { sql } from 'kysely';
import { addDays, startOfDay } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { query } from './query.ts';
import { type Source, takeColumns } from './source.ts';

const WIB_OFFSET_SECONDS = 7 * 3600;

const paymentsOf = template(({ from, to }: { from: number; to: number }) =>
  query(sql`select p.method_code, p.currency_id from central_payment p
    where p.state in ('cancel', 'error') and p.operation is not 'refund'
      and p.changed_at >= ${from} and p.changed_at < ${to}`),
);

/** Payments that came to nothing, as facts/trade/failed-payment.ts has them. */
export const failedPayments: Source = {
  id: 'payment_failed',
  version: 1,
  days: query(sql<{ day: string | null }>`select distinct
    date(changed_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_payment where state in ('cancel', 'error')`),
  read: (db, { day, currencyId, codes }) => {
    const bounds = { from: startOfDay(day), to: startOfDay(addDays(day, 1)) };
    const tuples = codes.coded(db.tuples(paymentsOf(bounds)));
    return takeColumns(tuples, ['payment_method'], currencyId);
  },
};
