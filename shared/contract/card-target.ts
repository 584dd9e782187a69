import * as z from 'zod';
import { businessDay, businessMonth } from './common.ts';

/** How the month in which the asked period ends stands against its target, in the unit of the card's metric. */
export const cardTarget = z.object({
  month: businessMonth,
  amount: z.number().nullable(),
  /** The figure of the target, in parts per million. */
  reached: z.number().nullable(),
  /** Days of the month that the data covers. */
  daysGone: z.int(),
  days: z.int(),
  /** Where the month ends at its pace so far; null of what does not add up day by day. */
  runRate: z.number().nullable(),
  /** What each day left has to bring; null likewise, and when none is left. */
  requiredPerDay: z.number().nullable(),
  /** Where the target is said, and from which day on it stands. */
  source: z.object({ text: z.string(), from: businessDay }).nullable(),
  /** What one US dollar is in millionths of the company's currency, for a target in dollars. */
  rate: z.object({ micro: z.number(), text: z.string(), from: businessDay }).nullable(),
  /** Why there is no target to stand against. */
  missing: z.object({ id: z.string(), en: z.string() }).nullable(),
});
export type CardTarget = z.infer<typeof cardTarget>;
