import * as z from 'zod';
import { businessDay, centralId } from './common.ts';

/**
 * A person's turnover of a year passed what a statement may be below: by this platform's orders alone, which is the
 * least that it can be. In whole rupiah without PPN and shipping, less the vendor's own discounts; nothing that came
 * back is taken off.
 *   statement
 *     none     nobody handed one in for the year     ended  it no longer counts when withholding begins
 *     goes_on  it still counts then: a person has to end it
 *     skb      a letter of exemption counts in its place
 */
export const crossing = z.object({
  vendor: z.object({ id: centralId, name: z.string() }),
  turnover: z.int(),
  crossed: z.object({
    day: businessDay,
    order: z.object({ id: centralId, name: z.string() }),
    /** With that order. */
    turnover: z.int(),
  }),
  statement: z.enum(['none', 'goes_on', 'ended', 'skb']),
  /** The last day of that month; and the first day on which he is no longer exempt. */
  fileBy: businessDay,
  withholdFrom: businessDay,
});
export type Crossing = z.infer<typeof crossing>;
