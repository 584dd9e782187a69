import * as z from 'zod';
import type { RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import { businessDay } from '../../../../../shared/contract/common.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import type { Rule } from '../../pricing/priced.ts';
import { changesIn } from '../proposals/proposal.ts';
import { fieldsBetween } from '../spec-difference.ts';
import { listProposals, listStored } from '../stored-rules.store.ts';

/** Says whether a row is as we put it, or would have put it at some time: then nobody edited it in Odoo. */
export type IsOurs = (version: Rule, row: RuleSpec) => boolean;

type Ends = Map<string, Set<BusinessDay | null>>;

/** Of what a version says, only its end ever moves: a row may be behind by some of its moves. */
export function oursIn(db: Reader): IsOurs {
  let ends: Ends | null = null;
  return ({ version, spec }, row) => {
    const fields = fieldsBetween(spec, row);
    if (fields.length === 0) return true;
    if (fields.length > 1 || fields[0] !== 'to') return false;
    ends ??= endsIn(db);
    return ends.get(version)?.has(row.to) ?? false;
  };
}

/** Every end that a version ever had: as it was decided, and as decisions brought it forward. */
function endsIn(db: Reader): Ends {
  const ends: Ends = new Map();
  const add = (version: string, to: BusinessDay | null): void => {
    const known = ends.get(version);
    if (known === undefined) ends.set(version, new Set([to]));
    else known.add(to);
  };
  for (const { version, spec } of listStored(db)) add(version, endIn(spec));
  for (const row of listProposals(db)) {
    if (row.state !== 'approved') continue;
    for (const change of changesIn(row)) {
      if (change.op === 'end') add(change.version, change.on);
      else if (change.replaces !== null) add(change.replaces, change.rule.from);
    }
  }
  return ends;
}

/** As it was decided; `to_day` is how it stands now. */
const decided = z.object({ to: businessDay.nullable() });
const endIn = (spec: string): BusinessDay | null => decided.parse(JSON.parse(spec)).to;
