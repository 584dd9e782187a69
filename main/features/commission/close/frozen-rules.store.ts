import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import type { Rule } from '../pricing/priced.ts';
import { specOf } from '../rules/spec-text.ts';

/** A version that took effect, with the place in the policy stream where it did. */
export interface FrozenRule extends Rule {
  seq: number;
  decision: string;
}

interface Row {
  version: string;
  rule: string;
  decision: string;
  seq: number;
  spec: string;
  to_day: string | null;
  central_id: number | null;
}

/** Every version that ever took effect: what frozen lines name. `spec.to` as it is now, brought forward or not. */
export function frozenRules(db: Reader): ReadonlyMap<string, FrozenRule> {
  const rows = db.all(
    sql<Row>`select version, rule, decision, seq, spec, to_day, central_id
      from state_commission_rule order by seq, version`.compile(own),
  );
  return new Map(
    rows.map((row, no) => {
      const { version, rule, decision, seq, central_id: centralId } = row;
      const spec = specOf(row);
      return [version, { version, rule, no, decision, seq, origin: 'fact', centralId, spec }];
    }),
  );
}
