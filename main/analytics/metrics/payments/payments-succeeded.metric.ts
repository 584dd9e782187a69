import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { donePayment } from '../../facts/done-payment.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const paymentsSucceeded: Measure = {
  id: 'payments_succeeded',
  name: metricTradeTexts['metric.payments_succeeded'],
  definition: metricTradeTexts['metric.payments_succeeded.definition'],
  unit: 'count',
  owner: 'finance',
  version: 1,
  fact: donePayment,
  aggregate: countOfRows(),
};
