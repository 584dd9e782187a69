import * as z from 'zod';
import { ruleChange } from './commission-change.ts';
import { ruleDraft, ruleEdit } from './commission-rule.ts';
import { businessDay, centralId, instant } from './common.ts';
import { fileFault } from './file-faults.ts';

const named = z.object({ id: centralId, name: z.string() });
/** Of whom this desk knows no name, the number. */
export const person = z.object({ id: z.int(), name: z.string() });

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
      proposedBy: person,
      settledBy: person.nullable(),
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
  proposedBy: person,
  proposedAt: instant,
  settledBy: person.nullable(),
  settledAt: instant.nullable(),
  /** Vendors whose rate it may change; of them, told and agreed. */
  vendors: z.int(),
  noticed: z.int(),
  consented: z.int(),
  /** It begins, or began, before everybody agreed. */
  lacksConsent: z.boolean(),
});
export type ProposalRow = z.infer<typeof proposalRow>;

/** Names of what rules are about, apart from them. */
export const namedScopes = z.object({
  vendors: z.array(named),
  categories: z.array(named),
  products: z.array(named),
  regions: z.array(named),
});
export type NamedScopes = z.infer<typeof namedScopes>;

export const proposalDetail = proposalRow.extend({
  named: namedScopes,
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
      by: person,
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

/**
 * How vendor_commission stands to a version that took effect.
 *   done      a row says it                      waiting   the next projection writes it
 *   sent      in the outbox                      stuck     there, and a person has to decide
 *   held      somebody edited its row in Odoo, which is to be proposed or set aside first
 *   left_out  no row can say it: `fields` are what it lacks
 */
export const projectedRow = z.object({
  version: z.string(),
  name: z.string(),
  from: businessDay,
  to: businessDay.nullable(),
  centralId: centralId.nullable(),
  state: z.enum(['done', 'waiting', 'sent', 'stuck', 'held', 'left_out']),
  act: z.enum(['create', 'change', 'withdraw']).nullable(),
  fields: z.array(z.string()),
});
export type ProjectedRow = z.infer<typeof projectedRow>;

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
  /** Set aside on this desk, and the central does not know it yet. */
  isDismissed: z.boolean(),
});
export type PendingEdit = z.infer<typeof pendingEdit>;
