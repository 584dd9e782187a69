import { metricPeopleTexts } from '../../../shared/i18n/areas/metrics-people.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import type { Dimension } from './dimension.ts';

/** Not a calendar of the period: a cohort may be older than it. */
export const cohortMonth: Dimension = {
  id: 'cohort_month',
  name: metricPeopleTexts['dimension.cohort_month'],
  isOrdered: true,
  labels: (_db, keys) =>
    new Map(
      keys
        .filter((key) => /^\d{4}-\d{2}$/.test(key))
        .map((key) => [key, { id: formatMonth(key, 'id'), en: formatMonth(key, 'en') }]),
    ),
};
