import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import type { Derived } from '../metric.ts';

export const ratingAverage: Derived = {
  id: 'rating_average',
  name: metricPeopleTexts['metric.rating_average'],
  definition: metricPeopleTexts['metric.rating_average.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['rating_sum', 'ratings'],
};
