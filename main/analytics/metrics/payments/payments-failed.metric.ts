import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { failedPayment } from '../../facts/trade/failed-payment.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const paymentsFailed: Measure = {
  id: 'payments_failed',
  name: metricTradeTexts['metric.payments_failed'],
  definition: metricTradeTexts['metric.payments_failed.definition'],
  unit: 'count',
  owner: 'finance',
  version: 1,
  fact: failedPayment,
  aggregate: countOfRows(),
};
