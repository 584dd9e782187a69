import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import { productIdsOf } from '../sold-lines.store.ts';

const isAnswered = sql<boolean>`coalesce(r.response, '') <> ''`;

const ratingsOf = (vendorId: number) =>
  read
    .selectFrom(productIdsOf(vendorId).as('v'))
    .innerJoin('rating_mine as r', (on) =>
      on.on('r.subject_model', '=', 'product.template').onRef('r.subject_id', '=', 'v.id'),
    )
    .innerJoin('product_mine as p', 'p.id', 'v.id');

export function listReviews(
  db: Reader,
  asked: { id: number; unanswered: boolean; offset: number; limit: number },
) {
  const all = ratingsOf(asked.id)
    .select(['r.id', 'p.id as product_id', 'p.name as product', 'r.rating_micro', 'r.feedback'])
    .select(['r.response', 'r.created_at'])
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(asked.limit)
    .offset(asked.offset);
  return db.all(asked.unanswered ? all.where(sql<boolean>`not ${isAnswered}`) : all);
}

export function countReviews(db: Reader, vendorId: number) {
  const found = db.get(
    ratingsOf(vendorId).select([
      sql<number>`count(*)`.as('ratings'),
      sql<number>`coalesce(sum(${isAnswered}), 0)`.as('answered'),
    ]),
  );
  return found ?? { ratings: 0, answered: 0 };
}
