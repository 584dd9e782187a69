import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { dutyMonth } from '../../facts/compliance/duty-month.ts';
import { type Measure, sumOf } from '../metric.ts';

export const monthEndDutiesMet: Measure = {
  id: 'month_end_duties_met',
  name: metricComplianceTexts['metric.month_end_duties_met'],
  definition: metricComplianceTexts['metric.month_end_duties_met.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: dutyMonth,
  aggregate: sumOf('duties_met'),
};
