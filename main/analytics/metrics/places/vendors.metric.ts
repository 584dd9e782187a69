import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { knownVendor } from '../../facts/places/known-vendor.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const vendors: Measure = {
  id: 'vendors',
  name: metricPlaceTexts['metric.vendors'],
  definition: metricPlaceTexts['metric.vendors.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: knownVendor,
  aggregate: countOfRows(),
  over: 'now',
};
