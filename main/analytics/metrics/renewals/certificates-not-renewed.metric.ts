import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { followedCertificate } from '../../facts/compliance/ended-certificate.ts';
import { type Measure, sumOf } from '../metric.ts';

export const certificatesNotRenewed: Measure = {
  id: 'certificates_not_renewed',
  name: metricComplianceTexts['metric.certificates_not_renewed'],
  definition: metricComplianceTexts['metric.certificates_not_renewed.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: followedCertificate,
  aggregate: sumOf('not_renewed'),
};
