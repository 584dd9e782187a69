import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { productStock } from '../../facts/products/product-stock.ts';
import { type Measure, sumOf } from '../metric.ts';

export const stockOnHand: Measure = {
  id: 'stock_on_hand',
  name: metricTradeTexts['metric.stock_on_hand'],
  definition: metricTradeTexts['metric.stock_on_hand.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: productStock,
  aggregate: sumOf('quantity_micro'),
  over: 'now',
};
