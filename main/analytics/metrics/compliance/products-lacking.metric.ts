import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { productAtRisk } from '../../facts/compliance/product-at-risk.ts';
import { type Measure, sumOf } from '../metric.ts';

export const productsLacking: Measure = {
  id: 'products_lacking',
  name: metricComplianceTexts['metric.products_lacking'],
  definition: metricComplianceTexts['metric.products_lacking.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: productAtRisk,
  aggregate: sumOf('is_lacking'),
  over: 'last_day',
};
