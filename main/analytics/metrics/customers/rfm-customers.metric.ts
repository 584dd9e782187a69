import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { rfmCustomer } from '../../facts/customers/rfm-customer.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const rfmCustomers: Measure = {
  id: 'rfm_customers',
  name: metricVendorTexts['metric.rfm_customers'],
  definition: metricVendorTexts['metric.rfm_customers.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: rfmCustomer,
  aggregate: countOfRows(),
  over: 'year_to_month_end',
};
