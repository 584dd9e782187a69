import type { RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { random } from '../support/random.ts';
import { aRule, aSet, randomRules } from './rule-makers.ts';

/** Rules about the vendors, products and categories of a market, and one for all that is left. */
export function rulesOf(seed: number): RuleSet {
  const dice = random(seed);
  const ofMarket = (id: number | null, base: number): number | null =>
    id === null ? null : base + id;
  const specs = randomRules(dice, 25, ['commission', 'processing', 'service']).map((spec) => ({
    ...spec,
    from: '2026-02-01',
    to: null,
    scope: {
      ...spec.scope,
      vendorId: ofMarket(spec.scope.vendorId, 2_000),
      categoryId: spec.scope.categoryId === null ? null : 801 + (spec.scope.categoryId % 3),
      productId: ofMarket(spec.scope.productId, 4_000),
      tier: null,
      provinceId: ofMarket(spec.scope.provinceId, 700),
    },
  }));
  const seen = new Set<string>();
  const apart = specs.filter(({ charge, scope, firstOrders }) => {
    const key = JSON.stringify([charge, scope, firstOrders === null]);
    return !seen.has(key) && seen.add(key);
  });
  return aSet(
    [...apart, aRule({ name: 'Tarif umum', from: '2020-01-01' })].filter(
      ({ scope }, at, all) =>
        at === all.length - 1 || Object.values(scope).some((one) => one !== null),
    ),
  );
}
