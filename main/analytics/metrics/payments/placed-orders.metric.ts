import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const placedOrders: Derived = {
  id: 'placed_orders',
  name: metricTradeTexts['metric.placed_orders'],
  definition: metricTradeTexts['metric.placed_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  total: ['confirmed_orders', 'cancelled_orders'],
};
