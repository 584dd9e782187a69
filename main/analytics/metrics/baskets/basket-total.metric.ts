import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { basketOrder } from '../../facts/trade/basket-order.ts';
import { type Measure, sumOf } from '../metric.ts';

export const basketTotal: Measure = {
  id: 'basket_total',
  name: metricTradeTexts['metric.basket_total'],
  definition: metricTradeTexts['metric.basket_total.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: basketOrder,
  aggregate: sumOf('basket_total'),
};
