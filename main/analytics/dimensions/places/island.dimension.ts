import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { provincePlaces } from '../../../platform/names/province-places.ts';
import type { Dimension } from '../dimension.ts';

export const island: Dimension = {
  id: 'island',
  name: metricPlaceTexts['dimension.island'],
  labels: () =>
    new Map(
      [...provincePlaces.values()].map((place) => [
        place.island,
        metricPlaceTexts[`island.${place.island}`],
      ]),
    ),
};
