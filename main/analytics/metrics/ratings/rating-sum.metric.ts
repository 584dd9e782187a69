import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { givenRating, ownRating } from '../../facts/products/given-rating.ts';
import { type Measure, sumOf } from '../metric.ts';

export const ratingSum: Measure = {
  id: 'rating_sum',
  name: metricPeopleTexts['metric.rating_sum'],
  definition: metricPeopleTexts['metric.rating_sum.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: givenRating,
  ownFact: ownRating,
  aggregate: sumOf('rating_micro'),
};
