import * as z from 'zod';
import { ruleChange } from './commission-change.ts';
import { ruleDraft, ruleEdit } from './commission-rule.ts';
import { businessDay, centralId, instant } from './common.ts';
import { fileFault } from './file-faults.ts';

const named = z.object({ id: centralId, name: z.string() });

/** cancelled: it was ended before it began. */
const ruleState = z.enum(['in_force', 'coming', 'ended', 'cancelled']);

export const ruleRow = z.object({
  /** central/<id> where it is Odoo's, and nobody imported it. */
  version: z.string(),
  rule: z.string(),
  spec: ruleDraft,
  shape: z.string(),
  state: ruleState,
  vendor: named.nullable(),
  category: named.nullable(),
  product: named.nullable(),
  region: named.nullable(),
  /** The row of vendor_commission that it comes from. */
  centralId: centralId.nullable(),
});
export type RuleRow = z.infer<typeof ruleRow>;

export const ruleVersion = z.object({
  version: z.string(),
  name: z.string(),
  from: businessDay,
  to: businessDay.nullable(),
  state: ruleState,
  spec: ruleDraft,
  /** Null of a rule that nobody decided here. */
  decided: z
    .object({
      decision: z.string(),
      /** Null of the import. */
      title: z.string().nullable(),
      proposedBy: z.int(),
      settledBy: z.int().nullable(),
      at: instant,
    })
    .nullable(),
});
export type RuleVersion = z.infer<typeof ruleVersion>;

/** `version` or `row` of the draft, of both sides where there are two. */
export const editFault = fileFault.extend({
  name: z.string().nullable(),
  other: z
    .object({ version: z.string().nullable(), row: z.int().nullable(), name: z.string() })
    .nullable(),
});
export type EditFault = z.infer<typeof editFault>;

const ruleNamed = z.object({
  version: z.string(),
  /** Of a draft: which of its changes, from 1. */
  row: z.int().nullable(),
  name: z.string(),
  from: businessDay,
  to: businessDay.nullable(),
});
export type RuleNamed = z.infer<typeof ruleNamed>;

/** It can never win: the others stand before it wherever and whenever it holds. */
export const shadowRow = z.object({
  rule: ruleNamed,
  by: z.array(ruleNamed),
  /** The draft made it so. */
  isNew: z.boolean(),
});

/** Days on which something on offer would be charged by no rule. */
export const gapRow = z.object({
  vendor: named,
  category: named.nullable(),
  from: businessDay,
  to: businessDay.nullable(),
  products: z.int(),
  isNew: z.boolean(),
});

export const proposalRow = z.object({
  decision: z.string(),
  title: z.string(),
  from: businessDay,
  state: z.enum(['proposed', 'approved', 'withdrawn']),
  changes: z.int(),
  proposedBy: z.int(),
  proposedAt: instant,
  settledBy: z.int().nullable(),
  settledAt: instant.nullable(),
  /** Vendors whose rate it may change; of them, told and agreed. */
  vendors: z.int(),
  noticed: z.int(),
  consented: z.int(),
  /** It begins, or began, before everybody agreed. */
  lacksConsent: z.boolean(),
});
export type ProposalRow = z.infer<typeof proposalRow>;

export const proposalDetail = proposalRow.extend({
  list: z.array(
    z.object({
      change: ruleChange,
      /** What it ends or replaces, as it stands now. */
      before: ruleNamed.nullable(),
    }),
  ),
  notices: z.array(
    z.object({
      vendors: z.union([z.literal('all'), z.array(centralId)]),
      on: businessDay,
      channel: z.string(),
      by: z.int(),
    }),
  ),
  whom: z.array(
    z.object({
      vendor: named,
      noticedOn: businessDay.nullable(),
      consentedOn: businessDay.nullable(),
      evidence: z.string().nullable(),
    }),
  ),
});

const unusable = z.object({
  centralId,
  name: z.string(),
  /** overlap, or what makes no sense in it. */
  why: z.string(),
  other: named.nullable(),
});

export const importPlan = z.object({
  state: z.enum(['open', 'under_way', 'done']),
  rows: z.int(),
  leftOut: z.array(unusable),
});

export const pendingEdit = z.object({
  centralId,
  /** left_out: there since before the import, which could not take it. */
  kind: z.enum(['added', 'left_out', 'changed', 'removed']),
  /** What differs from when it was taken over. */
  fields: z.array(z.string()),
  before: ruleDraft.nullable(),
  after: ruleDraft.nullable(),
  /** What a person may propose; null where it makes no sense as it stands. */
  change: ruleEdit.nullable(),
  /** An open proposal takes it over already. */
  decision: z.string().nullable(),
});
export type PendingEdit = z.infer<typeof pendingEdit>;
