import { sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { dated, type Instants, instantsOf } from './reading/instants.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const paymentsOf = template(({ from, before }: Instants) =>
  query(sql`select p.changed_at, p.method_code, p.id, p.currency_id
    from central_payment p
    where p.state in ('cancel', 'error') and p.operation is not 'refund'
      and p.changed_at >= ${from} and p.changed_at < ${before} order by p.changed_at`),
);

/** Payments that came to nothing, as facts/trade/failed-payment.ts has them. */
export const failedPayments: Source = {
  id: 'payment_failed',
  version: 1,
  days: query(sql<{ day: string | null }>`select distinct
    date(changed_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_payment where state in ('cancel', 'error')`),
  read: (db, span, { currencyId, codes }) => {
    const tuples = codes.coded(dated(db.tuples(paymentsOf(instantsOf(span)))));
    return byDay(tuples, (some) => takeColumns(some, ['payment_method', 'row_id'], currencyId));
  },
};
