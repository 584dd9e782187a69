import {
  type RuleFault,
  ruleFaults,
  scopeKey,
} from '../../../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import type { Reader } from '../../../db/db.ts';
import { meet } from '../../../facts/folds/rules/change-faults.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { type CentralRow, isActive, listCentralRows, specOfRow } from './central-rows.store.ts';

/** A row of vendor_commission that counts on the central, as a rule of ours. */
export interface CentralRule {
  id: number;
  /** What it says there: equal as long as nobody edits it. */
  said: string;
  spec: RuleSpec;
}

/** Why a row is no rule as it stands. */
export interface Unusable {
  rule: CentralRule;
  why: RuleFault['code'] | 'overlap';
  /** The one that it overlaps. */
  other: CentralRule | null;
}

interface Sorted {
  kept: CentralRule[];
  unusable: Unusable[];
}

/**
 * Active rows as rules. Of those that overlap the one that begins first stands (of one day, the older row); the
 * others are for a person to decide, as are those that make no sense.
 */
export function centralRules(db: Reader): Sorted {
  return sortedOut(listCentral(db));
}

/** Earliest first, as they are read. */
export function sortedOut(rules: readonly CentralRule[]): Sorted {
  const kept: CentralRule[] = [];
  const unusable: Unusable[] = [];
  const taken = new Map<string, CentralRule[]>();
  for (const rule of rules) {
    const [fault] = ruleFaults(rule.spec);
    const key = scopeKey(rule.spec);
    const others = taken.get(key) ?? [];
    const other = others.find(({ spec }) => meet(spec, rule.spec)) ?? null;
    if (fault !== undefined) unusable.push({ rule, why: fault.code, other: null });
    else if (other !== null) unusable.push({ rule, why: 'overlap', other });
    else {
      kept.push(rule);
      taken.set(key, [...others, rule]);
    }
  }
  return { kept: kept.sort((a, b) => a.id - b.id), unusable };
}

/** The earliest first. */
export function listCentral(db: Reader, rows = listCentralRows(db)): CentralRule[] {
  const { decimals } = findCompanyCurrency(db);
  return rows
    .filter(isActive)
    .map((row) => ({ id: row.id, said: saidBy(row), spec: specOfRow(row, decimals) }));
}

export function saidBy(row: CentralRow): string {
  const { name, vendor_id, category_id, type, value_micro, amount_minor } = row;
  const days = [row.effective_from, row.effective_to];
  return JSON.stringify([name, vendor_id, category_id, type, value_micro, amount_minor, ...days]);
}
