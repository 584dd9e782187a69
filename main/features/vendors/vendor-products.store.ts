import { type RawBuilder, sql } from 'kysely';
import type { ProductQuery } from '../../../shared/contract/vendors.contract.ts';
import { likeAnywhere } from '../../db/contains.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { productIdsOf, soldLinesOf } from './sold-lines.store.ts';

const sortColumns: Readonly<Record<ProductQuery['sort'], RawBuilder<unknown>>> = {
  name: sql`p.name collate nocase`,
  price: sql`p.list_price_micro`,
  gmv: sql`gmv_minor`,
  quantity: sql`quantity_micro`,
  rating: sql`cast(rating_micro as real) / ratings`,
};

/** Equal ones by id. */
export function listProducts(db: Reader, asked: ProductQuery, currencyId: number) {
  const direction = asked.descending ? 'desc' : 'asc';
  return db.all(
    productsOf(asked)
      .leftJoin(soldOf(db, asked, currencyId).as('g'), (on) =>
        on.on(sql`g.product_id`, '=', sql.ref('p.id')),
      )
      .leftJoin('central_category as c', 'c.id', 'p.category_id')
      .leftJoin('central_currency as m', 'm.id', 'p.currency_id')
      .leftJoin(ratingsOf(asked.id).as('r'), (on) => on.on(sql`r.product_id`, '=', sql.ref('p.id')))
      .select(['p.id', 'p.name', 'p.sku', 'p.active', 'p.list_price_micro'])
      .select(['c.name as category', 'm.name as currency', 'm.decimals'])
      .select([
        sql<number>`coalesce(g.gmv_minor, 0)`.as('gmv_minor'),
        sql<number>`coalesce(g.quantity_micro, 0)`.as('quantity_micro'),
        sql<number>`coalesce(r.ratings, 0)`.as('ratings'),
        sql<number>`coalesce(r.rating_micro, 0)`.as('rating_micro'),
        sql<number>`(select count(*) from central_certification x where x.product_id = p.id)`.as(
          'certificates',
        ),
      ])
      .orderBy(sortColumns[asked.sort], direction)
      .orderBy('p.id', direction)
      .limit(asked.limit)
      .offset(asked.offset),
  );
}

export function countProducts(db: Reader, asked: ProductQuery): number {
  return db.get(productsOf(asked).select(sql<number>`count(*)`.as('products')))?.products ?? 0;
}

function productsOf({ id, search }: ProductQuery) {
  const query = read
    .selectFrom(productIdsOf(id).as('v'))
    .innerJoin('product_mine as p', 'p.id', 'v.id');
  if (search.trim() === '') return query;
  const pattern = likeAnywhere(search.trim());
  return query.where(
    sql<boolean>`(p.name like ${pattern} escape '\\' or p.sku like ${pattern} escape '\\')`,
  );
}

interface Sold {
  product_id: number;
  gmv_minor: number;
  quantity_micro: number;
}

function soldOf(db: Reader, { id, period }: ProductQuery, currencyId: number): RawBuilder<Sold> {
  const days = period === null ? sql`true` : sql`day between ${period.from} and ${period.to}`;
  return sql`(
    select product_id, sum(total_minor) as gmv_minor, sum(quantity_micro) as quantity_micro
    from ${soldLinesOf(db, id)}
    where currency_id = ${currencyId} and ${days}
    group by product_id
  )`;
}

interface Rated {
  product_id: number;
  ratings: number;
  rating_micro: number;
}

const ratingsOf = (vendorId: number): RawBuilder<Rated> => sql`(
  select subject_id as product_id, count(*) as ratings, sum(rating_micro) as rating_micro
  from central_rating
  where subject_model = 'product.template' and subject_id in ${productIdsOf(vendorId)}
  group by subject_id
)`;
