import * as z from 'zod';
import { comparisons } from '../../../../shared/calendar/compare.ts';

/** How its views name the screen. */
export const EXPLORE = 'overview/explore';

export const drawings = ['auto', 'line', 'bars', 'ranking', 'tiles', 'share'] as const;
export type Drawing = (typeof drawings)[number];

/** What the address of an exploration remembers. */
export const exploreUrl = z.object({
  /** Read by use-period.ts. */
  period: z.string().default('30d'),
  compare: z.enum(comparisons).default('previous'),
  /** Read by use-where.ts. */
  where: z.string().default(''),
  /** Ids of metrics and dimensions, with commas between. */
  show: z.string().default('gmv'),
  by: z.string().default(''),
  top: z.int().min(1).max(100).default(10),
  draw: z.enum(drawings).default('auto'),
});
