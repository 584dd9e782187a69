import { metricComplianceTexts } from '../../../shared/i18n/areas/metrics-compliance.ts';
import { type Dashboard, kpi } from './dashboard.ts';
import { complianceTables } from './parts/compliance-tables.ts';

export const compliance: Dashboard = {
  id: 'compliance',
  title: metricComplianceTexts['dashboard.compliance'],
  cards: [
    kpi('certification_coverage'),
    kpi('mandatory_duties_missing'),
    kpi('products_lacking'),
    kpi('products_at_risk'),
    kpi('at_risk_gmv'),
    kpi('at_risk_gmv_share'),
    kpi('renewal_on_time_rate'),
    kpi('certificates_running_out'),
    {
      id: 'trend',
      title: metricComplianceTexts['dashboard.compliance.trend'],
      metrics: ['month_end_coverage'],
      by: ['month'],
      draw: 'line',
      width: 'full',
    },
    {
      id: 'requirements',
      title: metricComplianceTexts['dashboard.compliance.requirements'],
      metrics: [
        'mandatory_duties_missing',
        'mandatory_duties',
        'mandatory_duties_met',
        'certification_coverage',
      ],
      by: ['requirement'],
      draw: 'table',
      width: 'full',
    },
    {
      id: 'categories',
      title: metricComplianceTexts['dashboard.compliance.categories'],
      metrics: ['mandatory_duties_missing'],
      by: ['category'],
      top: 12,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'provinces',
      title: metricComplianceTexts['dashboard.compliance.provinces'],
      metrics: ['mandatory_duties_missing'],
      by: ['vendor_province'],
      top: 12,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'scales',
      title: metricComplianceTexts['dashboard.compliance.scales'],
      metrics: ['certification_coverage'],
      by: ['business_scale'],
      draw: 'bars',
      width: 'half',
    },
    {
      id: 'running_out',
      title: metricComplianceTexts['dashboard.compliance.running_out'],
      metrics: ['certificates_running_out'],
      by: ['certificate_type'],
      draw: 'bars',
      width: 'half',
    },
    ...complianceTables,
  ],
};
