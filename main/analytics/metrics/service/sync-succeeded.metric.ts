import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { syncCycle } from '../../facts/sync-cycle.ts';
import { type Measure, sumOf } from '../metric.ts';

export const syncSucceeded: Measure = {
  id: 'sync_succeeded',
  name: metricPlaceTexts['metric.sync_succeeded'],
  definition: metricPlaceTexts['metric.sync_succeeded.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: syncCycle,
  aggregate: sumOf('is_done'),
};
