import * as z from 'zod';
import { centralId } from '../../../shared/contract/common.ts';
import { isBusinessDay } from '../../../shared/kernel/business-day.ts';

export const coverageParts = ['matrix', 'calendar', 'packs', 'decisions', 'import'] as const;
export type CoveragePart = (typeof coverageParts)[number];
export const groupings = ['category', 'province', 'scale'] as const;
export const shows = ['all', 'blocking', 'due_soon'] as const;

/** What the address of this screen remembers. */
export const coverageUrl = z.object({
  part: z.enum(coverageParts).default('matrix'),
  /** '': today. */
  on: z
    .string()
    .refine((text) => text === '' || isBusinessDay(text))
    .default(''),
  subject: z.enum(['product', 'vendor']).default('product'),
  by: z.enum(groupings).default('category'),
  key: z.string().max(40).default(''),
  vendor: centralId.nullable().default(null),
  requirement: z.string().max(40).default(''),
  show: z.enum(shows).default('all'),
  search: z.string().max(200).default(''),
  page: z.int().min(0).default(0),
  /** The cell that is explained: `id requirement`. */
  cell: z.string().max(60).default(''),
});
export type CoverageUrl = z.output<typeof coverageUrl>;
export type ChangeCoverage = (next: Partial<CoverageUrl>, how?: { replace: boolean }) => void;
