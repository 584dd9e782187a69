import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { syncCycle } from '../../facts/sync-cycle.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const syncAttempts: Measure = {
  id: 'sync_attempts',
  name: metricPlaceTexts['metric.sync_attempts'],
  definition: metricPlaceTexts['metric.sync_attempts.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: syncCycle,
  aggregate: countOfRows(),
};
