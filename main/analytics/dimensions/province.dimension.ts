import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import type { Dimension } from './dimension.ts';
import { provinceNames } from './province-labels.ts';

/** Keys are ISO 3166-2:ID codes without the country ('JB'). */
export const province: Dimension = {
  id: 'province',
  name: metricTexts['dimension.province'],
  labels: provinceNames,
};
