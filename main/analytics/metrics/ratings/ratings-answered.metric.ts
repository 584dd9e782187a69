import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { givenRating, ownRating } from '../../facts/products/given-rating.ts';
import { type Measure, sumOf } from '../metric.ts';

export const ratingsAnswered: Measure = {
  id: 'ratings_answered',
  name: metricPeopleTexts['metric.ratings_answered'],
  definition: metricPeopleTexts['metric.ratings_answered.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: givenRating,
  ownFact: ownRating,
  aggregate: sumOf('is_answered'),
};
