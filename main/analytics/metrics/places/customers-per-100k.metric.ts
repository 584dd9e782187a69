import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const customersPer100k: Derived = {
  id: 'customers_per_100k',
  name: metricPlaceTexts['metric.customers_per_100k'],
  definition: metricPlaceTexts['metric.customers_per_100k.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['customers', 'population'],
  times: 100_000,
  unless: 'population_gaps',
  among: ['province', 'island', 'time_zone'],
};
