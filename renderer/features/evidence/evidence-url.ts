import * as z from 'zod';
import type { EvidenceState } from '../../../shared/contract/evidence-rows.ts';

export const evidenceTabs = ['open', 'approved', 'due', 'times'] as const;
export type EvidenceTab = (typeof evidenceTabs)[number];

/** What the address of this screen remembers. */
export const evidenceUrl = z.object({
  which: z.enum(evidenceTabs).default('open'),
  vendor: z.int().nullable().default(null),
  open: z.string().nullable().default(null),
  full: z.boolean().default(false),
});
export type EvidenceUrl = z.infer<typeof evidenceUrl>;

export const statesOf: Record<Exclude<EvidenceTab, 'due' | 'times'>, EvidenceState[]> = {
  open: ['requested', 'received', 'incomplete', 'reviewed', 'rejected'],
  approved: ['approved'],
};
