import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { daysOf } from './calendar.ts';
import type { Dimension } from './dimension.ts';

export const day: Dimension = {
  id: 'day',
  name: metricTexts['dimension.day'],
  axis: daysOf,
  labels: (_db, keys) =>
    new Map(keys.map((key) => [key, { id: formatDay(key, 'id'), en: formatDay(key, 'en') }])),
};
