import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { mandatoryDuty } from '../../facts/compliance/mandatory-duty.ts';
import { type Measure, sumOf } from '../metric.ts';

export const mandatoryDutiesMet: Measure = {
  id: 'mandatory_duties_met',
  name: metricComplianceTexts['metric.mandatory_duties_met'],
  definition: metricComplianceTexts['metric.mandatory_duties_met.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: mandatoryDuty,
  aggregate: sumOf('met'),
  over: 'last_day',
};
