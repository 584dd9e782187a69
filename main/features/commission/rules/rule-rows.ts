import type { RuleRow } from '../../../../shared/contract/commission-rule-rows.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { namesOf, regionNames } from '../lines/names.store.ts';
import type { Rule } from '../pricing/priced.ts';
import { shapeOf } from '../pricing/scope-shape.ts';

export function stateOn({ spec: { from, to } }: Rule, day: BusinessDay): RuleRow['state'] {
  if (to !== null && to <= from) return 'cancelled';
  if (day < from) return 'coming';
  return to !== null && to <= day ? 'ended' : 'in_force';
}

/** Rules with the names of what they are about. */
export function ruleRows(db: Reader, rules: readonly Rule[], day: BusinessDay): RuleRow[] {
  const scopes = rules.map(({ spec }) => spec.scope);
  const vendors = namesOf(
    db,
    'vendor',
    scopes.map(({ vendorId }) => vendorId),
  );
  const categories = namesOf(
    db,
    'category',
    scopes.map(({ categoryId }) => categoryId),
  );
  const products = namesOf(
    db,
    'product',
    scopes.map(({ productId }) => productId),
  );
  const regions = regionNames(db);
  return rules.map((rule) => {
    const { version, spec, centralId } = rule;
    const { scope } = spec;
    return {
      ...{ version, rule: rule.rule, spec, centralId },
      ...{ shape: shapeOf(scope), state: stateOn(rule, day) },
      ...{ vendor: vendors(scope.vendorId), category: categories(scope.categoryId) },
      ...{ product: products(scope.productId), region: regions(scope.provinceId) },
    };
  });
}
