import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import { atRiskLine } from '../../facts/compliance/at-risk-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const atRiskGmv: Measure = {
  id: 'at_risk_gmv',
  name: metricComplianceTexts['metric.at_risk_gmv'],
  definition: metricComplianceTexts['metric.at_risk_gmv.definition'],
  unit: 'money',
  owner: 'operations',
  version: 1,
  fact: atRiskLine,
  aggregate: sumOf('total_minor'),
};
