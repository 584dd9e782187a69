import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { population as populationFigure } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const population: Measure = {
  id: 'population',
  name: metricPlaceTexts['metric.population'],
  definition: metricPlaceTexts['metric.population.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: populationFigure,
  aggregate: sumOf('amount'),
  over: 'last_day',
  unless: 'population_gaps',
};
