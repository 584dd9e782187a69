import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { newProductLine } from '../../facts/products/new-product-line.ts';
import { distinctOf, type Measure } from '../metric.ts';

export const newProducts: Measure = {
  id: 'new_products',
  name: metricVendorTexts['metric.new_products'],
  definition: metricVendorTexts['metric.new_products.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: newProductLine,
  aggregate: distinctOf('product_id'),
};
