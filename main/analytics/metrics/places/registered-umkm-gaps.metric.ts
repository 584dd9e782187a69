import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { registeredUmkm } from '../../facts/places/province-figure.ts';
import { type Measure, sumOf } from '../metric.ts';

export const registeredUmkmGaps: Measure = {
  id: 'registered_umkm_gaps',
  name: metricPlaceTexts['metric.registered_umkm_gaps'],
  definition: metricPlaceTexts['metric.registered_umkm_gaps.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: registeredUmkm,
  aggregate: sumOf('is_missing'),
  over: 'last_day',
};
