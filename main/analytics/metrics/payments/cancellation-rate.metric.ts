import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const cancellationRate: Derived = {
  id: 'cancellation_rate',
  name: metricTradeTexts['metric.cancellation_rate'],
  definition: metricTradeTexts['metric.cancellation_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['cancelled_orders', 'placed_orders'],
};
