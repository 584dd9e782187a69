import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { dutyMonth } from '../../facts/compliance/duty-month.ts';
import { type Measure, sumOf } from '../metric.ts';

export const monthEndDuties: Measure = {
  id: 'month_end_duties',
  name: metricComplianceTexts['metric.month_end_duties'],
  definition: metricComplianceTexts['metric.month_end_duties.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: dutyMonth,
  aggregate: sumOf('duties'),
};
