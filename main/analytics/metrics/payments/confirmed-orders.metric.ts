import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { confirmedOrder } from '../../facts/order-header.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const confirmedOrders: Measure = {
  id: 'confirmed_orders',
  name: metricTradeTexts['metric.confirmed_orders'],
  definition: metricTradeTexts['metric.confirmed_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: confirmedOrder,
  aggregate: countOfRows(),
};
