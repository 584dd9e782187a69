import * as z from 'zod';
import { isBusinessDay, isBusinessMonth } from '../../../../shared/kernel/business-day.ts';

export const packParts = ['rows', 'packs', 'decisions', 'claims'] as const;
export type PackPart = (typeof packParts)[number];

export const packsUrl = z.object({
  part: z.enum(packParts).default('rows'),
  /** Empty: the pack that counts. */
  version: z.string().default(''),
  /** Empty: today. */
  day: z.string().refine(isBusinessDay).or(z.literal('')).default(''),
  /** Rows of other days too. */
  all: z.boolean().default(false),
  /** Empty: the month before this one. */
  month: z.string().refine(isBusinessMonth).or(z.literal('')).default(''),
});
export type PacksUrl = z.infer<typeof packsUrl>;
