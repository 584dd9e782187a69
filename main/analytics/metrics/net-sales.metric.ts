import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import type { Derived } from './metric.ts';

export const netSales: Derived = {
  id: 'net_sales',
  name: metricTexts['metric.net_sales'],
  definition: metricTexts['metric.net_sales.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  difference: ['sales_before_tax', 'refunds'],
};
