import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { endedCertificate } from '../../facts/compliance/ended-certificate.ts';
import { type Measure, sumOf } from '../metric.ts';

export const renewedOnTime: Measure = {
  id: 'renewed_on_time',
  name: metricComplianceTexts['metric.renewed_on_time'],
  definition: metricComplianceTexts['metric.renewed_on_time.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: endedCertificate,
  aggregate: sumOf('on_time'),
};
