import * as z from 'zod';

/** What the address of this screen remembers; an empty month is the last whole one. */
export const reportUrl = z.object({
  report: z.string().default(''),
  month: z.string().default(''),
});
