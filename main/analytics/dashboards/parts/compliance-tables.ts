import { metricComplianceTexts } from '../../../../shared/i18n/areas/metrics-compliance.ts';
import type { Card } from '../dashboard.ts';

/** What sells and may soon not, who lacks most, and what became of certificates that ended. */
export const complianceTables: readonly Card[] = [
  {
    id: 'at_risk',
    title: metricComplianceTexts['dashboard.compliance.at_risk'],
    metrics: ['at_risk_gmv', 'mandatory_duties_missing'],
    by: ['product'],
    top: 20,
    rest: false,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'vendors',
    title: metricComplianceTexts['dashboard.compliance.vendors'],
    metrics: [
      'mandatory_duties_missing',
      'mandatory_duties',
      'mandatory_duties_met',
      'certification_coverage',
    ],
    by: ['vendor'],
    top: 20,
    rest: false,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'renewals',
    title: metricComplianceTexts['dashboard.compliance.renewals'],
    metrics: [
      'certificates_ended',
      'renewed_on_time',
      'renewed_late',
      'certificates_not_renewed',
      'renewal_on_time_rate',
    ],
    by: ['certificate_type'],
    draw: 'table',
    width: 'full',
  },
];
