import { givenRating } from '../../facts/products/given-rating.ts';
import type { Rollup } from '../rollup.ts';

/** A product has one category and one vendor: they make no more cells. */
export const ratingByProduct: Rollup = {
  id: 'rating_by_product',
  version: 1,
  source: 'rating',
  fact: givenRating,
  keys: ['product', 'category', 'vendor'],
  sums: ['rating_micro', 'is_answered'],
};
