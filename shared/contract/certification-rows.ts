import * as z from 'zod';
import { asOf, businessDay, businessMonth, centralId } from './common.ts';
import { requirementRow, scale } from './requirement-pack.ts';

const named = z.object({ id: centralId, name: z.string() });
const words = z.object({ id: z.string(), en: z.string() });

/** The worst first. A cell that blocks is asked for by a rule in force, and not met. */
export const cellStates = [
  'missing',
  'revoked',
  'expired',
  'needs_revalidation',
  'in_renewal',
  'due',
  'expiring',
  'met',
  'recommended',
  'not_required',
] as const;
export const cellState = z.enum(cellStates);
export type CellState = z.infer<typeof cellState>;

const counts = z.partialRecord(cellState, z.int());

export const coverageCell = z.object({
  requirement: z.string(),
  state: cellState,
  blocks: z.boolean(),
  /** The row of the pack that asks for it. */
  rule: z.string().nullable(),
  /** Since when it is as it is, or from when on it will be asked for. */
  since: businessDay.nullable(),
  /** The last day on which it is met; null: nothing says. */
  until: businessDay.nullable(),
});
export type CoverageCell = z.infer<typeof coverageCell>;

export const coverageRow = z.object({
  id: centralId,
  name: z.string(),
  /** Of a product: who sells it. */
  vendor: named.nullable(),
  category: z.string().nullable(),
  province: z.string().nullable(),
  scale: scale.nullable(),
  cells: z.array(coverageCell),
});
export type CoverageRow = z.infer<typeof coverageRow>;

export const coverageGroup = z.object({
  /** An id, a scale, or 'none'. */
  key: z.string(),
  name: z.string().nullable(),
  subjects: z.int(),
  blocked: z.int(),
  /** By the worst state of each. */
  states: counts,
});
export type CoverageGroup = z.infer<typeof coverageGroup>;

export const coverage = z.object({
  on: businessDay,
  asOf,
  /** Something changed that is not worked out yet. */
  isBehind: z.boolean(),
  packVersion: z.string(),
  requirements: z.array(z.object({ requirement: z.string(), name: words, states: counts })),
  subjects: z.int(),
  blocked: z.int(),
  /** Not blocked on the day, and within 90 days of it where nothing is done. */
  dueSoon: z.int(),
  /** Products whose category belongs to no group of the pack. */
  ungrouped: z.int(),
  groups: z.array(coverageGroup),
  total: z.int(),
  rows: z.array(coverageRow),
});
export type Coverage = z.infer<typeof coverage>;

export const renewalMonth = z.object({
  month: businessMonth,
  /** Certificates after whose last day nothing holds, by kind. */
  lapses: z.array(z.object({ type: z.string(), name: words, count: z.int() })),
  /** Duties that begin: how many products lack it on their first day. */
  begins: z.array(z.object({ day: businessDay, requirement: z.string(), products: z.int() })),
});

export const subjectSpan = z.object({
  type: z.string(),
  name: words,
  status: z.string(),
  holds: z.boolean(),
  from: businessDay,
  to: businessDay.nullable(),
  certificateId: z.int(),
});

export const subjectEvent = z.object({
  uuid: z.string(),
  kind: z.enum(['composition', 'revoked', 'superseded']),
  certificateId: z.int().nullable(),
  on: businessDay,
  what: z.string().nullable(),
  note: z.string(),
  /** Taken back, or it will be once the central has it. */
  isCorrected: z.boolean(),
  /** Said here, and not standing on the central yet. */
  isPending: z.boolean(),
});

export const requirementChange = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  row: z.string(),
  before: requirementRow.nullable(),
  after: requirementRow.nullable(),
  fields: z.array(z.string()),
});
export type RequirementChange = z.infer<typeof requirementChange>;

/** What another pack would make of the market on a day. */
export const requirementImpact = z.object({
  day: businessDay,
  requirement: z.string(),
  /** Products that lack it by the new one and not by the one that counts; and the other way round. */
  becomeMissing: z.int(),
  noLonger: z.int(),
});
export type RequirementImpact = z.infer<typeof requirementImpact>;
