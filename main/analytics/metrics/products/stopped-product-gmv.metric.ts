import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { stoppedProductLine } from '../../facts/products/new-product-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const stoppedProductGmv: Measure = {
  id: 'stopped_product_gmv',
  name: metricVendorTexts['metric.stopped_product_gmv'],
  definition: metricVendorTexts['metric.stopped_product_gmv.definition'],
  unit: 'money',
  owner: 'operations',
  version: 1,
  fact: stoppedProductLine,
  aggregate: sumOf('total_minor'),
};
