import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { followedCertificate } from '../../facts/compliance/ended-certificate.ts';
import { type Measure, sumOf } from '../metric.ts';

export const renewedLate: Measure = {
  id: 'renewed_late',
  name: metricComplianceTexts['metric.renewed_late'],
  definition: metricComplianceTexts['metric.renewed_late.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: followedCertificate,
  aggregate: sumOf('late'),
};
