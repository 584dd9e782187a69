import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const itemsPerOrder: Derived = {
  id: 'items_per_order',
  name: metricTradeTexts['metric.items_per_order'],
  definition: metricTradeTexts['metric.items_per_order.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['units_sold', 'orders'],
};
