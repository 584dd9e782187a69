import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { ownSaleLine, saleLine } from '../facts/sale-line.ts';
import { type Measure, sumOf } from './metric.ts';

export const salesBeforeTax: Measure = {
  id: 'sales_before_tax',
  name: metricTexts['metric.sales_before_tax'],
  definition: metricTexts['metric.sales_before_tax.definition'],
  unit: 'money',
  owner: 'finance',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: sumOf('subtotal_minor'),
};
