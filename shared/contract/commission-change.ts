import * as z from 'zod';
import { ruleFaults } from './commission-rule.rules.ts';
import { ruleDraft } from './commission-rule.ts';
import { businessDay, centralId } from './common.ts';

/** Of the right shape and sound: what may stand in a fact. */
export const ruleSpec = ruleDraft.refine((spec) => ruleFaults(spec).length === 0, 'unsound rule');

/** A row of vendor_commission, and what it said when a change took it over (central-rules.ts). */
export const centralWord = z.strictObject({ id: centralId, said: z.string().max(500) });
export type CentralWord = z.infer<typeof centralWord>;

export const ruleChange = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add'),
    version: z.uuid(),
    rule: ruleSpec,
    /** The version that it ends, at its own first day. */
    replaces: z.uuid().nullable(),
    central: centralWord.nullable(),
  }),
  z.strictObject({
    op: z.literal('end'),
    version: z.uuid(),
    on: businessDay,
    central: centralWord.nullable(),
  }),
]);
export type RuleChange = z.infer<typeof ruleChange>;
