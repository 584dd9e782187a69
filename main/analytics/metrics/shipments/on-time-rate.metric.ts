import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const onTimeRate: Derived = {
  id: 'on_time_rate',
  name: metricTradeTexts['metric.on_time_rate'],
  definition: metricTradeTexts['metric.on_time_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['shipped_on_time', 'shipments_due'],
};
