import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { lowStock } from '../../facts/products/low-stock.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const lowStockProducts: Measure = {
  id: 'low_stock_products',
  name: metricVendorTexts['metric.low_stock_products'],
  definition: metricVendorTexts['metric.low_stock_products.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: lowStock,
  aggregate: countOfRows(),
  over: 'last_30_days',
};
