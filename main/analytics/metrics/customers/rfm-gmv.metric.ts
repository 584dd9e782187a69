import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { rfmCustomer } from '../../facts/customers/rfm-customer.ts';
import { type Measure, sumOf } from '../metric.ts';

export const rfmGmv: Measure = {
  id: 'rfm_gmv',
  name: metricVendorTexts['metric.rfm_gmv'],
  definition: metricVendorTexts['metric.rfm_gmv.definition'],
  unit: 'money',
  owner: 'operations',
  version: 2,
  fact: rfmCustomer,
  aggregate: sumOf('amount_minor'),
  over: 'year_to_month_end',
};
