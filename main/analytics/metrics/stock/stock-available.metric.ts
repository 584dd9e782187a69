import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const stockAvailable: Derived = {
  id: 'stock_available',
  name: metricTradeTexts['metric.stock_available'],
  definition: metricTradeTexts['metric.stock_available.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  difference: ['stock_on_hand', 'stock_reserved'],
};
