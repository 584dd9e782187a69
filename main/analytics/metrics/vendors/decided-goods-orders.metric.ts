import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const decidedGoodsOrders: Derived = {
  id: 'decided_goods_orders',
  name: metricVendorTexts['metric.decided_goods_orders'],
  definition: metricVendorTexts['metric.decided_goods_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  total: ['orders', 'cancelled_goods_orders'],
};
