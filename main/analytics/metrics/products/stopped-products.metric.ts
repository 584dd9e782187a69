import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { stoppedProductLine } from '../../facts/products/new-product-line.ts';
import { distinctOf, type Measure } from '../metric.ts';

export const stoppedProducts: Measure = {
  id: 'stopped_products',
  name: metricVendorTexts['metric.stopped_products'],
  definition: metricVendorTexts['metric.stopped_products.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: stoppedProductLine,
  aggregate: distinctOf('product_id'),
};
