import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import type { Derived } from '../metric.ts';

export const lowStockCoverDays: Derived = {
  id: 'low_stock_cover_days',
  name: metricVendorTexts['metric.low_stock_cover_days'],
  definition: metricVendorTexts['metric.low_stock_cover_days.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  ratio: ['low_stock_available', 'low_stock_sold'],
  times: 30,
};
