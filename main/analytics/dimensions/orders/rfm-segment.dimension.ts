import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { rfmSegments } from '../../facts/customers/rfm-segments.ts';
import type { Dimension } from '../dimension.ts';

export const rfmSegment: Dimension = {
  id: 'rfm_segment',
  name: metricPlaceTexts['dimension.rfm_segment'],
  labels: () => new Map(rfmSegments.map(({ id }) => [id, metricPlaceTexts[`rfm.${id}`]])),
};
