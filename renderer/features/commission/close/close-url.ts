import * as z from 'zod';
import { isBusinessDay } from '../../../../shared/kernel/business-day.ts';

export const planLists = ['waits', 'refused', 'lacking', 'changed'] as const;
export type PlanList = (typeof planLists)[number];

export const closeUrl = z.object({
  /** Empty: the newest that can be closed. */
  day: z.string().refine(isBusinessDay).or(z.literal('')).default(''),
  list: z.enum(planLists).default('waits'),
});
export type CloseUrl = z.output<typeof closeUrl>;
export type ChangeCloseUrl = (next: Partial<CloseUrl>, how?: { replace: boolean }) => void;
