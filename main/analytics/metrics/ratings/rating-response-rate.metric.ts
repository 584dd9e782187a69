import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const ratingResponseRate: Derived = {
  id: 'rating_response_rate',
  name: metricPeopleTexts['metric.rating_response_rate'],
  definition: metricPeopleTexts['metric.rating_response_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['ratings_answered', 'ratings'],
};
