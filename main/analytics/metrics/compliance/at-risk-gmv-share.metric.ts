import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Derived } from '../metric.ts';

export const atRiskGmvShare: Derived = {
  id: 'at_risk_gmv_share',
  name: metricComplianceTexts['metric.at_risk_gmv_share'],
  definition: metricComplianceTexts['metric.at_risk_gmv_share.definition'],
  unit: 'ratio',
  owner: 'operations',
  version: 1,
  ratio: ['at_risk_gmv', 'gmv'],
};
