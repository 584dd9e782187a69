import * as z from 'zod';

export const outboxTabs = ['open', 'decide', 'history'] as const;
export type OutboxTab = (typeof outboxTabs)[number];

/** What the address of this screen remembers. */
export const outboxUrl = z.object({
  which: z.enum(outboxTabs).default('open'),
  open: z.int().nullable().default(null),
  full: z.boolean().default(false),
});
