import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const stockCoverDays: Derived = {
  id: 'stock_cover_days',
  name: metricTradeTexts['metric.stock_cover_days'],
  definition: metricTradeTexts['metric.stock_cover_days.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['stock_available', 'units_30_days'],
  times: 30,
};
