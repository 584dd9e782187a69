import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { gmvTargetFigure } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const gmvTargetGaps: Measure = {
  id: 'gmv_target_gaps',
  name: metricPlaceTexts['metric.gmv_target_gaps'],
  definition: metricPlaceTexts['metric.gmv_target_gaps.definition'],
  unit: 'count',
  owner: 'finance',
  version: 2,
  fact: gmvTargetFigure,
  aggregate: sumOf('is_missing'),
  over: 'last_day',
};
