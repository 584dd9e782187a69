import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { lowStock } from '../../facts/products/low-stock.ts';
import { type Measure, sumOf } from '../metric.ts';

export const lowStockSold: Measure = {
  id: 'low_stock_sold',
  name: metricVendorTexts['metric.low_stock_sold'],
  definition: metricVendorTexts['metric.low_stock_sold.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: lowStock,
  aggregate: sumOf('sold_micro'),
  over: 'last_30_days',
};
