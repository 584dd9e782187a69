import type { Reader } from '../../../db/db.ts';
import type { Rule } from '../pricing/priced.ts';
import { asRule } from '../rules/live-rules.ts';
import { listStored } from '../rules/stored-rules.store.ts';

/** A version that took effect, with the place in the policy stream where it did. */
export interface FrozenRule extends Rule {
  seq: number;
}

/** Every version that ever took effect: what frozen lines name. */
export function frozenRules(db: Reader): ReadonlyMap<string, FrozenRule> {
  return new Map(
    listStored(db).map((row, no) => [row.version, { ...asRule(row, no), seq: row.seq }]),
  );
}
