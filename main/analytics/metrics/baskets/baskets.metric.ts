import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { basketOrder } from '../../facts/trade/basket-order.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const baskets: Measure = {
  id: 'baskets',
  name: metricTradeTexts['metric.baskets'],
  definition: metricTradeTexts['metric.baskets.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: basketOrder,
  aggregate: countOfRows(),
};
