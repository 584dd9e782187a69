import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { endedCertificate } from '../../facts/compliance/ended-certificate.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const certificatesEnded: Measure = {
  id: 'certificates_ended',
  name: metricComplianceTexts['metric.certificates_ended'],
  definition: metricComplianceTexts['metric.certificates_ended.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: endedCertificate,
  aggregate: countOfRows(),
};
