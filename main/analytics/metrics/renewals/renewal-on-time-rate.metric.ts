import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Derived } from '../metric.ts';

export const renewalOnTimeRate: Derived = {
  id: 'renewal_on_time_rate',
  name: metricComplianceTexts['metric.renewal_on_time_rate'],
  definition: metricComplianceTexts['metric.renewal_on_time_rate.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['renewed_on_time', 'certificates_ended'],
};
