import { sql } from 'kysely';
import { addDays, startOfDay } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { daysOfInstants } from './days.ts';
import { query } from './query.ts';
import { type Source, takeColumns } from './source.ts';

const names = ['payment_method', 'province', 'amount_minor'];

const paymentsOf = template(({ from, to }: { from: number; to: number }) =>
  query(sql`select p.method_code, c.province_id, p.amount_minor, p.currency_id
    from central_payment p left join central_partner c on c.id = p.partner_id
    where p.state = 'done' and p.operation is not 'refund'
      and p.changed_at >= ${from} and p.changed_at < ${to}`),
);

/** Completed payments, as facts/done-payment.ts has them. */
export const donePayments: Source = {
  id: 'payment',
  version: 1,
  days: daysOfInstants('central_payment', 'changed_at'),
  read: (db, { day, currencyId, codes }) => {
    const bounds = { from: startOfDay(day), to: startOfDay(addDays(day, 1)) };
    return takeColumns(codes.coded(db.tuples(paymentsOf(bounds))), names, currencyId);
  },
};
