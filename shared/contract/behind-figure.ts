import * as z from 'zod';
import { asOf, centralId, period } from './common.ts';

/** The orders behind a figure: of one metric, with everything that narrows it as filters and period. */
export const behindQuery = z.object({
  metric: z.string(),
  period,
  filters: z.record(z.string(), z.array(z.string()).max(500)).default({}),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
});

export const behindAnswer = z.object({
  asOf,
  currency: z.string(),
  decimals: z.int(),
  /** As the mark shows it. */
  figure: z.number().nullable(),
  /** What the figure is made of, each counted over everything behind it. */
  measures: z.array(z.object({ id: z.string(), total: z.number() })),
  /** How many orders. */
  total: z.int(),
  /** Of rows that belong to no order: in the figure, but not in the list. */
  without: z.array(z.number()),
  /** What each order adds to each measure; the newest first. */
  rows: z.array(z.object({ id: centralId, values: z.array(z.number()) })),
});
export type BehindAnswer = z.infer<typeof behindAnswer>;
