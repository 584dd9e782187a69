import {
  type RuleFault,
  ruleFaults,
  scopeKey,
} from '../../../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import { addDays } from '../../../../shared/kernel/business-day.ts';
import { divideRounded } from '../../../../shared/kernel/rate.ts';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import type { CentralCommissionRuleTable } from '../../../db/tables/replica/platform.table.ts';
import { meet } from '../../../facts/folds/rules/change-faults.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { rupiahOf } from '../inputs/order-inputs.ts';

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

/**
 * Active rows as rules. Of those that overlap the one that begins first stands (of one day, the older row); the
 * others are for a person to decide, as are those that make no sense.
 */
export function centralRules(db: Reader): { kept: CentralRule[]; unusable: Unusable[] } {
  const kept: CentralRule[] = [];
  const unusable: Unusable[] = [];
  const taken = new Map<string, CentralRule[]>();
  for (const rule of listCentral(db)) {
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
export function listCentral(db: Reader): CentralRule[] {
  const { decimals } = findCompanyCurrency(db);
  const rows = db.all(
    read
      .selectFrom('central_commission_rule')
      .selectAll()
      .where('active', 'is not', 0)
      .where('effective_from', 'is not', null)
      .orderBy('effective_from')
      .orderBy('id'),
  );
  return rows.map((row) => ({ id: row.id, said: saidBy(row), spec: specOf(row, decimals) }));
}

function saidBy(row: CentralCommissionRuleTable): string {
  const { name, vendor_id, category_id, type, value_micro, amount_minor } = row;
  const days = [row.effective_from, row.effective_to];
  return JSON.stringify([name, vendor_id, category_id, type, value_micro, amount_minor, ...days]);
}

/** Its last day becomes the first day without it; a percentage is kept there in millionths of a per cent. */
function specOf(row: CentralCommissionRuleTable, decimals: number): RuleSpec {
  const isFixed = row.type === 'fixed';
  const ppm = divideRounded(BigInt(row.value_micro ?? 0), 100n);
  return {
    name: row.name === null || row.name === '' ? `#${row.id}` : row.name,
    charge: 'commission',
    scope: {
      ...{ vendorId: row.vendor_id, categoryId: row.category_id, productId: null },
      ...{ tier: null, paymentMethod: null, provinceId: null },
    },
    per: isFixed ? 'order' : 'line',
    rate: isFixed
      ? { kind: 'fixed', amount: rupiahOf(row.amount_minor ?? 0, decimals) }
      : { kind: 'percent', ppm },
    ...{ floor: null, cap: null, firstOrders: null, taxMode: 'exclusive' },
    ...{ includesShipping: false, from: row.effective_from ?? '' },
    to: row.effective_to === null ? null : addDays(row.effective_to, 1),
  };
}
