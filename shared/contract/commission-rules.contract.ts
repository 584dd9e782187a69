import * as z from 'zod';
import { charge, ruleEdits as edits } from './commission-rule.ts';
import { precedenceView, ruleTurns } from './commission-rule-looks.ts';
import {
  editFault,
  gapRow,
  importPlan,
  pendingEdit,
  proposalDetail,
  proposalRow,
  ruleRow,
  ruleVersion,
  shadowRow,
} from './commission-rule-rows.ts';
import { asOf, businessDay, centralId, listWindow } from './common.ts';
import { command, query } from './procedure.ts';

const decided = z.object({ uuid: z.uuid() });
const title = z.string().min(1).max(200);

export const commissionRulesContract = {
  /** As they stand on a day; `when` all: whenever they hold. */
  list: query('commission.view')
    .input(
      z.object({
        ...listWindow,
        /** Null: today. */
        day: businessDay.nullable().default(null),
        when: z.enum(['day', 'coming', 'ended', 'all']).default('day'),
        charge: charge.nullable().default(null),
        vendorId: centralId.nullable().default(null),
        categoryId: centralId.nullable().default(null),
        sort: z.enum(['precedence', 'name', 'from']).default('precedence'),
        descending: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        asOf,
        day: businessDay,
        /** central: those of Odoo, nobody imported them yet. */
        origin: z.enum(['fact', 'central']),
        /** The shapes of scopes of that day's rules, most important first. */
        precedence: z.array(z.string()),
        total: z.int(),
        rows: z.array(ruleRow),
      }),
    ),
  turns: query('commission.view').output(ruleTurns),
  /** A version with all that its line and its scope ever had, for the timeline. */
  get: query('commission.view')
    .input(z.object({ version: z.string().max(60) }))
    .output(z.object({ row: ruleRow, versions: z.array(ruleVersion) })),
  /** What a draft comes to with the rules that count; of nothing, or of a proposal, what stands. */
  conflicts: query('commission.propose')
    .input(
      z.object({
        changes: edits.default([]),
        decision: z.uuid().nullable().default(null),
        /** Gaps and shadowed rules from this day on; null: today. */
        from: businessDay.nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        faults: z.array(editFault),
        rules: z.object({ before: z.int(), after: z.int() }),
        shadowed: z.object({ total: z.int(), rows: z.array(shadowRow) }),
        gaps: z.object({ total: z.int(), rows: z.array(gapRow) }),
      }),
    ),
  /** A draft whose changes these are ends with it. */
  propose: command('commission.propose', 'facts', 'commissions')
    .input(z.object({ title, changes: edits.min(1) }))
    .output(decided.extend({ versions: z.array(z.uuid().nullable()) })),
  proposals: query('fact.view')
    .input(z.object({ which: z.enum(['open', 'all']).default('all') }))
    .output(z.object({ rows: z.array(proposalRow) })),
  proposal: query('fact.view')
    .input(z.object({ decision: z.uuid() }))
    .output(proposalDetail),
  notice: command('commission.propose', 'facts', 'commissions')
    .input(
      z.object({
        decision: z.uuid(),
        vendors: z.union([z.literal('all'), z.array(centralId).min(1).max(10_000)]),
        on: businessDay,
        channel: z.string().min(1).max(80),
      }),
    )
    .output(decided),
  consent: command('commission.propose', 'facts', 'commissions')
    .input(
      z.object({
        decision: z.uuid(),
        vendorId: centralId,
        on: businessDay,
        evidence: z.string().min(1).max(500),
      }),
    )
    .output(decided),
  importPlan: query('commission.propose').output(importPlan),
  /** vendor_commission as it stands, in effect at once; only while nothing was decided here. */
  importExisting: command('commission.propose', 'facts', 'commissions').output(
    decided.extend({ rows: z.int(), leftOut: z.int() }),
  ),
  /** What somebody changed in vendor_commission since it was taken over: nothing of it counts by itself. */
  pendingEdits: query('commission.propose').output(z.object({ rows: z.array(pendingEdit) })),
  precedence: query('fact.view')
    .input(z.object({ day: businessDay.nullable().default(null) }))
    .output(precedenceView),
  /** The rest come before the first that is less specific. */
  proposePrecedence: command('commission.propose', 'facts', 'commissions')
    .input(
      z.object({
        title,
        order: z.array(z.string().max(60)).min(1).max(64),
        effectiveFrom: businessDay,
      }),
    )
    .output(decided),
};
