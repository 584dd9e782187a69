import { sql } from 'kysely';
import { addDays, startOfDay } from '../../../../shared/kernel/business-day.ts';
import { template } from '../../../db/template.ts';
import { query } from './query.ts';
import { type Source, takeColumns } from './source.ts';

const WIB_OFFSET_SECONDS = 7 * 3600;

const names = ['product', 'category', 'vendor', 'rating_micro', 'is_answered'];

/** A rating has no currency: all count alike. */
const NO_CURRENCY = 0;

const ratingsOf = template(({ from, to }: { from: number; to: number }) =>
  query(sql`select case when r.subject_model = 'product.template' then r.subject_id end,
      p.category_id, p.vendor_id, r.rating_micro, coalesce(r.response, '') <> '',
      ${sql.lit(NO_CURRENCY)}
    from central_rating r
      left join product_vendor p
        on r.subject_model = 'product.template' and p.product_id = r.subject_id
    where r.created_at >= ${from} and r.created_at < ${to}`),
);

/** Ratings by the day on which they came, as facts/products/given-rating.ts has them. */
export const givenRatings: Source = {
  id: 'rating',
  version: 1,
  days: query(sql<{ day: string | null }>`select distinct
    date(created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day
    from central_rating`),
  read: (db, { day }) => {
    const bounds = { from: startOfDay(day), to: startOfDay(addDays(day, 1)) };
    return takeColumns(db.tuples(ratingsOf(bounds)), names, NO_CURRENCY);
  },
};
