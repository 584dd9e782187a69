import * as z from 'zod';
import { type RuleChange, ruleChange } from '../../../../../shared/contract/commission-change.ts';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import type { Reader } from '../../../../db/db.ts';
import { findProposal, type ProposalRow } from '../stored-rules.store.ts';

const changes = z.array(ruleChange);
const HELD = 50;
const read = new Map<string, RuleChange[]>();

export function proposalOf(db: Reader, decision: string): ProposalRow {
  const row = findProposal(db, decision);
  if (row === undefined) throw new Refusal('commission.no_proposal', { decision });
  return row;
}

/** A proposal never changes; a large one is read once. */
export function changesIn({ decision, changes: text }: ProposalRow): RuleChange[] {
  const known = read.get(decision);
  if (known !== undefined) return known;
  if (read.size >= HELD) read.clear();
  const parsed = changes.parse(JSON.parse(text));
  read.set(decision, parsed);
  return parsed;
}
