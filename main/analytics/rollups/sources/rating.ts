import { sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { dated, type Instants, instantsOf } from './reading/instants.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

const names = ['product', 'category', 'vendor', 'rating_micro', 'is_answered'];

/** A rating has no currency: all count alike. */
const NO_CURRENCY = 0;

const ratingsOf = template(({ from, before }: Instants) =>
  query(sql`select r.created_at, case when r.subject_model = 'product.template' then r.subject_id end,
      p.category_id, p.vendor_id, r.rating_micro, coalesce(r.response, '') <> '',
      ${sql.lit(NO_CURRENCY)}
    from central_rating r
      left join product_vendor p
        on r.subject_model = 'product.template' and p.product_id = r.subject_id
    where r.created_at >= ${from} and r.created_at < ${before} order by r.created_at`),
);

/** Ratings by the day on which they came, as facts/products/given-rating.ts has them. */
export const givenRatings: Source = {
  id: 'rating',
  version: 1,
  days: query(sql<{ day: string | null }>`select distinct
    date(created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_rating`),
  read: (db, span) =>
    byDay(dated(db.tuples(ratingsOf(instantsOf(span)))), (some) =>
      takeColumns(some, names, NO_CURRENCY),
    ),
};
