import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { onlineSellers as onlineSellersFigure } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const onlineSellers: Measure = {
  id: 'online_sellers',
  name: metricPlaceTexts['metric.online_sellers'],
  definition: metricPlaceTexts['metric.online_sellers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: onlineSellersFigure,
  aggregate: sumOf('amount'),
  over: 'last_day',
  unless: 'online_sellers_gaps',
};
