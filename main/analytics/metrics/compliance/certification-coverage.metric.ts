import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Derived } from '../metric.ts';

export const certificationCoverage: Derived = {
  id: 'certification_coverage',
  name: metricComplianceTexts['metric.certification_coverage'],
  definition: metricComplianceTexts['metric.certification_coverage.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['mandatory_duties_met', 'mandatory_duties'],
};
