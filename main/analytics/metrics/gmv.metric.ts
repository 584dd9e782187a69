import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { ownSaleLine, saleLine } from '../facts/sale-line.ts';
import { type Measure, sumOf } from './metric.ts';

export const gmv: Measure = {
  id: 'gmv',
  name: metricTexts['metric.gmv'],
  definition: metricTexts['metric.gmv.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: sumOf('total_minor'),
};
