import { scopeKey } from '../../../../shared/contract/commission-rule.rules.ts';
import type { RuleScope, RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import type { ScopeShape } from '../pricing/priced.ts';
import { shapeOf } from '../pricing/scope-shape.ts';

interface RuleKeys {
  shape: ScopeShape;
  /** Of charge and scope: two rules of one key may not overlap. */
  scope: string;
  /** Of what it names. */
  named: string;
}

/** Thousands of rules are gone through at every look: what each is about is worked out once. */
const known = new WeakMap<RuleSpec, RuleKeys>();

export function keysOf(spec: RuleSpec): RuleKeys {
  const found = known.get(spec);
  if (found !== undefined) return found;
  const { scope } = spec;
  const keys = { shape: shapeOf(scope), scope: scopeKey(spec), named: namedKey(scope) };
  known.set(spec, keys);
  return keys;
}

export function namedKey(scope: RuleScope): string {
  const { vendorId, categoryId, productId, tier, paymentMethod, provinceId } = scope;
  return `${vendorId} ${categoryId} ${productId} ${provinceId} ${tier} ${paymentMethod}`;
}
