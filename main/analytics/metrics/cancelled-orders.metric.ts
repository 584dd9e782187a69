import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { cancelledOrder } from '../facts/order-header.ts';
import { countOfRows, type Measure } from './metric.ts';

export const cancelledOrders: Measure = {
  id: 'cancelled_orders',
  name: metricTexts['metric.cancelled_orders'],
  definition: metricTexts['metric.cancelled_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: cancelledOrder,
  aggregate: countOfRows(),
};
