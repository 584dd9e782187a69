import * as z from 'zod';
import { roles } from './permissions.ts';

/** What an item of the kit is on the central, in the order in which a plan makes them. */
export const provisionKinds = [
  'group',
  'model',
  'field',
  'default',
  'index',
  'action',
  'access',
  'rule',
  'setting',
  'member',
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** What it is for: the reason shown beside it, and what does not work without it. */
export const provisionFeatures = [
  'roles',
  'profiles',
  'certificates',
  'commissions',
  'facts',
  'lineVendor',
  'noDoubles',
  'exactChanges',
  'safeEdits',
  'vendorDesk',
] as const;
export type ProvisionFeature = (typeof provisionFeatures)[number];

/**
 * table   a new table of ours                    column  a column on a table of Odoo's: a short lock
 * fill    such a column, filled for every row    code    Python that the central keeps and runs
 * rights  someone may do more                    rows    someone sees fewer rows
 */
export const provisionRisks = [
  'none',
  'table',
  'column',
  'fill',
  'code',
  'rights',
  'rows',
] as const;
export type ProvisionRisk = (typeof provisionRisks)[number];

/**
 * add       is not there              change    is ours, and of an older kit
 * finish    made, and not marked as ours before we were stopped
 * keep      is there, ours            adopt     is there, someone else's: used, and never removed
 * conflict  is there and does not fit: a person must solve it, and until then nothing is applied
 * remove    is ours, and is taken away
 */
export const provisionStates = [
  'add',
  'change',
  'finish',
  'keep',
  'adopt',
  'conflict',
  'remove',
] as const;
export type ProvisionState = (typeof provisionStates)[number];

export const failure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const provisionRow = z.object({
  key: z.string(),
  kind: z.enum(provisionKinds),
  /** Where: a model, a group, a login. */
  target: z.string(),
  /** In Odoo's own words: a type, a right, a domain. */
  what: z.string(),
  feature: z.enum(provisionFeatures),
  risk: z.enum(provisionRisks),
  state: z.enum(provisionStates),
  /** Of a conflict: what is there instead. */
  note: failure.nullable(),
});
export type ProvisionRow = z.infer<typeof provisionRow>;

export const assignment = z.object({ login: z.string().min(1).max(200), role: z.enum(roles) });
export type ProvisionAssignment = z.infer<typeof assignment>;

export const provisionPlan = z.object({
  direction: z.enum(['apply', 'remove']),
  /** Names exactly what was shown: only that is carried out. */
  hash: z.string(),
  version: z.string(),
  central: z.object({ url: z.string(), db: z.string() }),
  rows: z.array(provisionRow),
  /** Rows that would be carried out. */
  changes: z.int(),
  conflicts: z.int(),
  /** Of a removal: rows and values that would be lost with their tables and columns. */
  holds: z.array(z.object({ what: z.string(), rows: z.int() })),
  /** Who could be given a role: active users, with the one that their rights suggest. */
  users: z.array(
    z.object({
      login: z.string(),
      name: z.string(),
      role: z.enum(roles).nullable(),
      suggested: z.enum(roles),
    }),
  ),
});
export type ProvisionPlan = z.infer<typeof provisionPlan>;
