import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Dimension } from '../dimension.ts';
import { provinceNames } from '../province-labels.ts';

/** Of the vendor's own address as it is now. */
export const vendorProvince: Dimension = {
  id: 'vendor_province',
  name: metricPlaceTexts['dimension.vendor_province'],
  labels: provinceNames,
};
