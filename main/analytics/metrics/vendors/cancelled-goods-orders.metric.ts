import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { cancelledLine } from '../../facts/vendors/cancelled-line.ts';
import { distinctOf, type Measure } from '../metric.ts';

export const cancelledGoodsOrders: Measure = {
  id: 'cancelled_goods_orders',
  name: metricVendorTexts['metric.cancelled_goods_orders'],
  definition: metricVendorTexts['metric.cancelled_goods_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: cancelledLine,
  aggregate: distinctOf('order_id'),
};
