import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { runningOut } from '../../facts/compliance/running-out.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const certificatesRunningOut: Measure = {
  id: 'certificates_running_out',
  name: metricComplianceTexts['metric.certificates_running_out'],
  definition: metricComplianceTexts['metric.certificates_running_out.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: runningOut,
  aggregate: countOfRows(),
  over: 'last_day',
};
