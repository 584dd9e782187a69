import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Derived } from '../metric.ts';

export const syncSuccessRate: Derived = {
  id: 'sync_success_rate',
  name: metricPlaceTexts['metric.sync_success_rate'],
  definition: metricPlaceTexts['metric.sync_success_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['sync_succeeded', 'sync_attempts'],
};
