import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { newProductLine } from '../../facts/products/new-product-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const newProductGmv: Measure = {
  id: 'new_product_gmv',
  name: metricVendorTexts['metric.new_product_gmv'],
  definition: metricVendorTexts['metric.new_product_gmv.definition'],
  unit: 'money',
  owner: 'operations',
  version: 1,
  fact: newProductLine,
  aggregate: sumOf('total_minor'),
};
