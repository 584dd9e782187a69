import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import type { Derived } from '../metric.ts';

export const paymentSuccessRate: Derived = {
  id: 'payment_success_rate',
  name: metricTradeTexts['metric.payment_success_rate'],
  definition: metricTradeTexts['metric.payment_success_rate.definition'],
  unit: 'ratio',
  owner: 'finance',
  version: 1,
  ratio: ['payments_succeeded', 'payments_tried'],
};
