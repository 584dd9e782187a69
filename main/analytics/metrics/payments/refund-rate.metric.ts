import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const refundRate: Derived = {
  id: 'refund_rate',
  name: metricTradeTexts['metric.refund_rate'],
  definition: metricTradeTexts['metric.refund_rate.definition'],
  unit: 'ratio',
  owner: 'finance',
  version: 1,
  ratio: ['refunds', 'sales_before_tax'],
};
