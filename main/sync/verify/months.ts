import { addMonths } from '../../../shared/kernel/business-day.ts';
import { type Instant, instantFromOdoo } from '../../../shared/kernel/instant.ts';
import type { Domain } from '../entities/entity.ts';
import type { Month } from './digest.ts';

/** The rows of the month, as the central is asked for them. */
export function domainOfMonth(month: Month): Domain {
  if (month === '') return [['create_date', '=', false]];
  return [
    ['create_date', '>=', `${month}-01 00:00:00`],
    ['create_date', '<', `${addMonths(month, 1)}-01 00:00:00`],
  ];
}

/** Null where the month is that of the rows without a date. */
export function spanOfMonth(month: Month): { from: Instant; to: Instant } | null {
  const from = instantFromOdoo(`${month}-01 00:00:00`);
  if (from === null) return null;
  return { from, to: instantFromOdoo(`${addMonths(month, 1)}-01 00:00:00`) ?? from };
}
