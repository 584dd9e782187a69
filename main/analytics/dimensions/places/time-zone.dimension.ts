import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import type { Dimension } from '../dimension.ts';

/** Where the buyer lives: days are cut by WIB all the same. */
export const timeZone: Dimension = {
  id: 'time_zone',
  name: metricPlaceTexts['dimension.time_zone'],
  labels: () => new Map(),
};
