import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { lowStock } from '../../facts/products/low-stock.ts';
import { type Measure, sumOf } from '../metric.ts';

export const lowStockLacking: Measure = {
  id: 'low_stock_lacking',
  name: metricVendorTexts['metric.low_stock_lacking'],
  definition: metricVendorTexts['metric.low_stock_lacking.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: lowStock,
  aggregate: sumOf('lacking_micro'),
  over: 'last_30_days',
};
