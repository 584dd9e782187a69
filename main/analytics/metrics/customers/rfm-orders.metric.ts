import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { rfmCustomer } from '../../facts/customers/rfm-customer.ts';
import { type Measure, sumOf } from '../metric.ts';

export const rfmOrders: Measure = {
  id: 'rfm_orders',
  name: metricVendorTexts['metric.rfm_orders'],
  definition: metricVendorTexts['metric.rfm_orders.definition'],
  unit: 'count',
  owner: 'operations',
  version: 2,
  fact: rfmCustomer,
  aggregate: sumOf('orders'),
  over: 'year_to_month_end',
};
