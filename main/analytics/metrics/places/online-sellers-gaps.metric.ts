import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { onlineSellers } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const onlineSellersGaps: Measure = {
  id: 'online_sellers_gaps',
  name: metricPlaceTexts['metric.online_sellers_gaps'],
  definition: metricPlaceTexts['metric.online_sellers_gaps.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: onlineSellers,
  aggregate: sumOf('is_missing'),
  over: 'last_day',
};
