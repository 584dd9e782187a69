import * as z from 'zod';
import { exportedFile, instant, language, listWindow, period } from './common.ts';
import { query, task } from './procedure.ts';

export const auditSorts = ['at', 'actor', 'procedure', 'subject'] as const;

export const auditQuery = z.object({
  ...listWindow,
  sort: z.enum(auditSorts).default('at'),
  period: period.nullable().default(null),
  actor: z.string().max(200).nullable().default(null),
  procedure: z.string().max(80).nullable().default(null),
  subject: z.string().max(80).nullable().default(null),
});
export type AuditQuery = z.input<typeof auditQuery>;

export const auditRow = z.object({
  id: z.int(),
  at: instant,
  actor: z.string(),
  role: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  /** JSON of the input, without the values of records. */
  detail: z.string(),
});
export type AuditRow = z.infer<typeof auditRow>;

/** `brokenAt` is the first row that is not as it was written; every row before it is. */
export const auditVerdict = z.object({
  whole: z.boolean(),
  rows: z.int(),
  /** Of the last row that holds; null where there is none. */
  until: instant.nullable(),
  brokenAt: z.int().nullable(),
});
export type AuditVerdict = z.infer<typeof auditVerdict>;

export const auditContract = {
  list: query('audit.view')
    .input(auditQuery)
    .output(z.object({ asOf: instant.nullable(), total: z.int(), rows: z.array(auditRow) })),
  get: query('audit.view')
    .input(z.object({ id: z.int().min(1) }))
    .output(auditRow),
  filters: query('audit.view').output(
    z.object({ actors: z.array(z.string()), procedures: z.array(z.string()) }),
  ),
  verify: task('reports', 'audit.view').output(auditVerdict),
  export: task('reports', 'audit.view', 'exports')
    .input(z.object({ query: auditQuery, language }))
    .output(exportedFile),
};
