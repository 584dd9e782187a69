import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const gmvOfTarget: Derived = {
  id: 'gmv_of_target',
  name: metricPlaceTexts['metric.gmv_of_target'],
  definition: metricPlaceTexts['metric.gmv_of_target.definition'],
  unit: 'ratio',
  owner: 'finance',
  version: 1,
  ratio: ['gmv', 'gmv_target'],
  unless: 'gmv_target_gaps',
  among: ['province', 'island', 'time_zone'],
};
