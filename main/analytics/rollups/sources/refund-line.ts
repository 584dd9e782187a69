import { sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { read } from '../../../db/qb.ts';
import { template } from '../../../db/template.ts';
import { orderMethodCode } from '../../facts/code-keys.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const names = [
  ...['payment_method', 'province', 'product', 'category', 'vendor'],
  ...['quantity_micro', 'subtotal_minor', 'total_minor'],
];

const linesOf = template(({ from, to }: Period) =>
  query(sql`select f.day, ${orderMethodCode}, f.province_id, f.product_id, f.category_id,
      f.vendor_id, f.quantity_micro, f.subtotal_minor, f.total_minor, f.currency_id
    from refund_line f where f.day between ${from} and ${to} order by f.day`),
);

/** Goods lines of posted credit notes, as facts/refund-line.ts has them. */
export const refundLines: Source = {
  id: 'refund_line',
  version: 1,
  days: read
    .selectFrom('central_invoice')
    .select('invoice_on as day')
    .where('kind', '=', 'out_refund')
    .distinct(),
  read: (db, { from, to }, { currencyId, codes }) => {
    const tuples = codes.coded(db.tuples(linesOf({ from, to })));
    return byDay(tuples, (some) => takeColumns(some, names, currencyId));
  },
};
