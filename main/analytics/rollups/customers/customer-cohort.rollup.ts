import { cohortVisit } from '../../facts/customers/cohort-visit.ts';
import type { Rollup } from '../rollup.ts';

/** Customers on their first day of a month, by the month in which they first bought: months are added up of days. */
export const customerCohort: Rollup = {
  id: 'customer_cohort',
  version: 2,
  source: 'activity',
  fact: cohortVisit,
  keys: ['cohort_month'],
  sums: [],
  where: 'is_first_of_month',
};
