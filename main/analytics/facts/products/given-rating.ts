import { type RawBuilder, sql } from 'kysely';
import { addDays, startOfDay, WIB_OFFSET_SECONDS } from '../../../../shared/kernel/business-day.ts';
import { calendarKeys, type Fact, type FactScope } from '../fact.ts';

const ownKeys: Fact['keys'] = {
  ...calendarKeys,
  category: sql`f.category_id`,
  product: sql`f.product_id`,
};

/** Ratings by the business day on which they came, with the product where they are of one. */
function ratings({ period, currencyId }: FactScope, sellers: RawBuilder<unknown>) {
  return sql`(
    select case when r.subject_model = 'product.template' then r.subject_id end as product_id,
      p.category_id, p.vendor_id, r.rating_micro,
      coalesce(r.response, '') <> '' as is_answered,
      date(r.created_at / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch') as day,
      ${currencyId} as currency_id
    from central_rating r ${sellers}
    where r.created_at >= ${startOfDay(period.from)}
      and r.created_at < ${startOfDay(addDays(period.to, 1))}
  )`;
}

export const givenRating: Fact = {
  entities: ['rating', 'product', 'supplier'],
  isOfCompany: true,
  rows: (scope) =>
    ratings(
      scope,
      sql`left join product_vendor p
        on r.subject_model = 'product.template' and p.product_id = r.subject_id`,
    ),
  keys: { ...ownKeys, vendor: sql`f.vendor_id` },
};

/** The same on a vendor's desk, of its own products alone. */
export const ownRating: Fact = {
  entities: ['rating', 'product'],
  isOfCompany: true,
  rows: (scope) =>
    ratings(
      scope,
      sql`join central_product p on r.subject_model = 'product.template' and p.id = r.subject_id
        and p.vendor_id = (select partner_id from connection)`,
    ),
  keys: ownKeys,
};
