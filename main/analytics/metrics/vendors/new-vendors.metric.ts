import { metricPeopleTexts } from '../../../../shared/i18n/areas/metrics-people.ts';
import { firstSale } from '../../facts/vendors/first-sale.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const newVendors: Measure = {
  id: 'new_vendors',
  name: metricPeopleTexts['metric.new_vendors'],
  definition: metricPeopleTexts['metric.new_vendors.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: firstSale,
  aggregate: countOfRows(),
};
