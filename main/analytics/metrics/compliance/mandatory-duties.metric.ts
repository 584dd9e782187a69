import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { mandatoryDuty } from '../../facts/compliance/mandatory-duty.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const mandatoryDuties: Measure = {
  id: 'mandatory_duties',
  name: metricComplianceTexts['metric.mandatory_duties'],
  definition: metricComplianceTexts['metric.mandatory_duties.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: mandatoryDuty,
  aggregate: countOfRows(),
  over: 'last_day',
};
