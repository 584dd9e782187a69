import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { monthsOf } from './calendar.ts';
import type { Dimension } from './dimension.ts';

export const month: Dimension = {
  id: 'month',
  name: metricTexts['dimension.month'],
  axis: monthsOf,
  labels: (_db, keys) =>
    new Map(keys.map((key) => [key, { id: formatMonth(key, 'id'), en: formatMonth(key, 'en') }])),
};
