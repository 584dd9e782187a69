import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { registeredUmkm as registeredUmkmFigure } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const registeredUmkm: Measure = {
  id: 'registered_umkm',
  name: metricPlaceTexts['metric.registered_umkm'],
  definition: metricPlaceTexts['metric.registered_umkm.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: registeredUmkmFigure,
  aggregate: sumOf('amount'),
  over: 'last_day',
  unless: 'registered_umkm_gaps',
};
