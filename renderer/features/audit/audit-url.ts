import * as z from 'zod';
import { type AuditQuery, auditSorts } from '../../../shared/contract/audit.contract.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';

/** What the address of this screen remembers. */
export const auditUrl = z.object({
  search: z.string().default(''),
  /** Read by use-list-period.ts. */
  period: z.string().default('all'),
  actor: z.string().default(''),
  procedure: z.string().default(''),
  sort: z.enum(auditSorts).default('at'),
  descending: z.boolean().default(true),
  open: z.int().nullable().default(null),
  full: z.boolean().default(false),
});
export type AuditUrl = z.output<typeof auditUrl>;

export const noAuditFilters = {
  search: '',
  period: 'all',
  actor: '',
  procedure: '',
} as const satisfies Partial<AuditUrl>;

export function auditQueryOf(state: AuditUrl, period: Period | null): AuditQuery {
  const { search, actor, procedure, sort, descending } = state;
  return {
    ...{ search, sort, descending, period },
    actor: actor === '' ? null : actor,
    procedure: procedure === '' ? null : procedure,
  };
}
