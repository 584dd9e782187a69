import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const paymentsTried: Derived = {
  id: 'payments_tried',
  name: metricTradeTexts['metric.payments_tried'],
  definition: metricTradeTexts['metric.payments_tried.definition'],
  unit: 'count',
  owner: 'finance',
  version: 1,
  total: ['payments_succeeded', 'payments_failed'],
};
