import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { population } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const populationGaps: Measure = {
  id: 'population_gaps',
  name: metricPlaceTexts['metric.population_gaps'],
  definition: metricPlaceTexts['metric.population_gaps.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: population,
  aggregate: sumOf('is_missing'),
  over: 'last_day',
};
