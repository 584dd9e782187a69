import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { daysOfInstants } from './reading/days.ts';
import { dated, type Instants, instantsOf } from './reading/instants.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns, withProvince } from './source.ts';

const names = ['payment_method', 'row_id', 'partner', 'amount_minor'];

const paymentsOf = template(({ from, before }: Instants) =>
  query(sql`select p.changed_at, p.method_code, p.id, p.partner_id, p.amount_minor, p.currency_id
    from central_payment p
    where p.state = 'done' and p.operation is not 'refund'
      and p.changed_at >= ${from} and p.changed_at < ${before} order by p.changed_at`),
);

/** Completed payments, as facts/done-payment.ts has them. */
export const donePayments: Source = {
  id: 'payment',
  version: 1,
  days: daysOfInstants('central_payment', 'changed_at'),
  read: (db, span, { currencyId, codes, lookups }) => {
    const tuples = codes.coded(dated(db.tuples(paymentsOf(instantsOf(span)))));
    return byDay(tuples, (some) =>
      withProvince(takeColumns(some, names, currencyId), (people) =>
        lookups.customersOf(db, people),
      ),
    );
  },
};
