import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { productAtRisk } from '../../facts/compliance/product-at-risk.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const productsAtRisk: Measure = {
  id: 'products_at_risk',
  name: metricComplianceTexts['metric.products_at_risk'],
  definition: metricComplianceTexts['metric.products_at_risk.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: productAtRisk,
  aggregate: countOfRows(),
  over: 'last_day',
};
