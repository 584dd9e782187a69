import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { weeksOf } from './calendar.ts';
import type { Dimension } from './dimension.ts';

export const week: Dimension = {
  id: 'week',
  name: metricTexts['dimension.week'],
  axis: weeksOf,
  labels: (_db, keys) =>
    new Map(keys.map((key) => [key, { id: formatDay(key, 'id'), en: formatDay(key, 'en') }])),
};
