import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { deliveryLine } from '../../facts/trade/delivery-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const shippingRevenue: Measure = {
  id: 'shipping_revenue',
  name: metricVendorTexts['metric.shipping_revenue'],
  definition: metricVendorTexts['metric.shipping_revenue.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: deliveryLine,
  aggregate: sumOf('total_minor'),
};
