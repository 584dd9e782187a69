import * as z from 'zod';
import { asOf, period } from './common.ts';

/** Of one kind of document and who gave it. Days and costs are of those approved within the period. */
export const renewalTime = z.object({
  requirement: z.string(),
  /** Null where nobody said. */
  issuer: z.string().nullable(),
  approved: z.int(),
  /** The least number of days within which half of them, and nine of ten, were approved. */
  medianDays: z.int().nullable(),
  p90Days: z.int().nullable(),
  /** Of how many the cost was said. */
  costed: z.int(),
  medianCostMinor: z.int().nullable(),
  totalCostMinor: z.int(),
  /** Under way now, whatever the period. */
  open: z.int(),
});
export type RenewalTime = z.infer<typeof renewalTime>;

export const renewalTimes = z.object({
  asOf,
  /** All time: from the first approval until today. */
  days: period,
  rows: z.array(renewalTime),
});
export type RenewalTimes = z.infer<typeof renewalTimes>;
