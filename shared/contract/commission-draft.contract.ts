import * as z from 'zod';
import { ruleEdits as edits } from './commission-rule.ts';
import { draftSurroundings, scopeChoice, scopeKinds } from './commission-rule-looks.ts';
import { instant } from './common.ts';
import { command, query } from './procedure.ts';

/** A part of commission.rules: changes in the making. */
export const commissionDraftContract = {
  /** What this desk prepares and proposed to nobody yet, as it was saved: no changes, no draft. */
  draft: query('commission.propose').output(
    draftSurroundings.extend({
      title: z.string(),
      changes: edits,
      savedAt: instant.nullable(),
    }),
  ),
  saveDraft: command('commission.propose', 'commissions')
    .input(z.object({ title: z.string().max(200), changes: edits }))
    .output(z.object({ savedAt: instant.nullable() })),
  /** What a rule may be about, by a part of its name. */
  choices: query('commission.propose')
    .input(z.object({ kind: z.enum(scopeKinds), search: z.string().max(100).default('') }))
    .output(z.object({ rows: z.array(scopeChoice) })),
};
