import { createHash } from 'node:crypto';
import type { Reader } from '../../../db/db.ts';
import type { Rule, RuleSet } from '../pricing/priced.ts';
import { centralRules } from './central-rules.ts';
import { precedenceSpans } from './precedence.ts';
import { specOf } from './spec-text.ts';
import { listStored, type StoredRule } from './stored-rules.store.ts';

/** The rules that count: as the house decided, or as the central has them while nobody imported those. */
export function liveRules(db: Reader): RuleSet {
  const stored = storedRules(db);
  const origin = stored.rules.length > 0 ? 'fact' : 'central';
  const { rules, said } = stored.rules.length > 0 ? stored : unimported(db);
  const precedence = precedenceSpans(db);
  const hash = createHash('sha256').update(said).update(JSON.stringify(precedence)).digest('hex');
  return { rules, precedence, origin, hash };
}

interface Said {
  rules: Rule[];
  said: string;
}

/** A version that took effect; `to` as it is now, brought forward or not. */
export function asRule(row: StoredRule, no: number): Rule {
  const { version, rule, central_id: centralId } = row;
  return { version, rule, no, spec: specOf(row), origin: 'fact', centralId };
}

function storedRules(db: Reader): Said {
  let said = '';
  const rules = listStored(db).map((row, no): Rule => {
    // What a version says never changes but for its end.
    said += `${row.version} ${row.to_day}\n`;
    return asRule(row, no);
  });
  return { rules, said };
}

function unimported(db: Reader): Said {
  const rules = centralRules(db).kept.map(({ id, spec }, no): Rule => {
    const version = `central/${id}`;
    return { version, rule: version, no, spec, origin: 'central', centralId: id };
  });
  return { rules, said: JSON.stringify(rules) };
}
