import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { givenRating, ownRating } from '../../facts/products/given-rating.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const ratings: Measure = {
  id: 'ratings',
  name: metricPeopleTexts['metric.ratings'],
  definition: metricPeopleTexts['metric.ratings.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: givenRating,
  ownFact: ownRating,
  aggregate: countOfRows(),
};
