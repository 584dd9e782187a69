import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Derived } from '../metric.ts';

export const monthEndCoverage: Derived = {
  id: 'month_end_coverage',
  name: metricComplianceTexts['metric.month_end_coverage'],
  definition: metricComplianceTexts['metric.month_end_coverage.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['month_end_duties_met', 'month_end_duties'],
};
