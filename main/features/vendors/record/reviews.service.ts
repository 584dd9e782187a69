import type { Review } from '../../../../shared/contract/vendor-record.contract.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import { MICRO } from '../../../../shared/kernel/micro.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { countReviews, listReviews } from './reviews.store.ts';

interface Asked {
  id: number;
  unanswered: boolean;
  offset: number;
  limit: number;
}

/** Who wrote one is not told: only the answer is the vendor's. */
export function showReviews(
  db: Reader,
  asked: Asked,
): { asOf: Instant | null; total: number; answered: number; rows: Review[] } {
  const { ratings, answered } = countReviews(db, asked.id);
  return {
    asOf: findAsOf(db, ['product', 'supplier', 'rating']),
    total: asked.unanswered ? ratings - answered : ratings,
    answered,
    rows: listReviews(db, asked).map((row) => ({
      ...{ id: row.id, product: { id: row.product_id, name: row.product } },
      ...{ rating: row.rating_micro / MICRO, feedback: row.feedback, response: row.response },
      at: row.created_at,
    })),
  };
}
