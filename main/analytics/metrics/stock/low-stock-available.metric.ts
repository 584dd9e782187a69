import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { lowStock } from '../../facts/products/low-stock.ts';
import { type Measure, sumOf } from '../metric.ts';

export const lowStockAvailable: Measure = {
  id: 'low_stock_available',
  name: metricVendorTexts['metric.low_stock_available'],
  definition: metricVendorTexts['metric.low_stock_available.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: lowStock,
  aggregate: sumOf('available_micro'),
  over: 'last_30_days',
};
