import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { gmvTargetFigure } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const gmvTarget: Measure = {
  id: 'gmv_target',
  name: metricPlaceTexts['metric.gmv_target'],
  definition: metricPlaceTexts['metric.gmv_target.definition'],
  unit: 'money',
  owner: 'finance',
  version: 2,
  fact: gmvTargetFigure,
  aggregate: sumOf('amount'),
  over: 'last_day',
  unless: 'gmv_target_gaps',
};
