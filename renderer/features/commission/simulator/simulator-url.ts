import * as z from 'zod';
import { isBusinessDay } from '../../../../shared/kernel/business-day.ts';

export const draftSources = ['draft', 'proposal', 'file', 'live'] as const;
export type DraftSource = (typeof draftSources)[number];

export const resultViews = ['vendor', 'category', 'region', 'lines'] as const;
export type ResultView = (typeof resultViews)[number];

/** What was chosen, so that a reload asks the same again; the answer itself is kept in memory only. */
export const simulatorUrl = z.object({
  source: z.enum(draftSources).default('draft'),
  /** The decision of an open proposal. */
  proposal: z.string().default(''),
  /** Empty: each order by the rules of its own day. */
  asIf: z.string().refine(isBusinessDay).or(z.literal('')).default(''),
  view: z.enum(resultViews).default('vendor'),
  which: z.enum(['winner', 'amount']).default('winner'),
  open: z.int().nullable().default(null),
  full: z.boolean().default(false),
});
export type SimulatorUrl = z.infer<typeof simulatorUrl>;
