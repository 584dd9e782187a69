import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const goodsCancellationRate: Derived = {
  id: 'goods_cancellation_rate',
  name: metricVendorTexts['metric.goods_cancellation_rate'],
  definition: metricVendorTexts['metric.goods_cancellation_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['cancelled_goods_orders', 'decided_goods_orders'],
};
