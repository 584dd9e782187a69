import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { productStock } from '../../facts/products/product-stock.ts';
import { type Measure, sumOf } from '../metric.ts';

export const stockReserved: Measure = {
  id: 'stock_reserved',
  name: metricTradeTexts['metric.stock_reserved'],
  definition: metricTradeTexts['metric.stock_reserved.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: productStock,
  aggregate: sumOf('reserved_micro'),
  over: 'now',
};
