import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { mandatoryDuty } from '../../facts/compliance/mandatory-duty.ts';
import { type Measure, sumOf } from '../metric.ts';

export const mandatoryDutiesMissing: Measure = {
  id: 'mandatory_duties_missing',
  name: metricComplianceTexts['metric.mandatory_duties_missing'],
  definition: metricComplianceTexts['metric.mandatory_duties_missing.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: mandatoryDuty,
  aggregate: sumOf('lacking'),
  over: 'last_day',
};
