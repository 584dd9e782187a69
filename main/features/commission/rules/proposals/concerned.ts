import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import type { RuleScope } from '../../../../../shared/contract/commission-rule.ts';
import type { Rule } from '../../pricing/priced.ts';
import type { Market } from '../check/market.ts';

/** The vendors whose rate changes may touch: whom a rule names, else who sells what it is about. */
export function concernedBy(
  changes: readonly RuleChange[],
  { rules, market }: { rules: ReadonlyMap<string, Rule>; market: Market },
): number[] {
  const scopes = changes.flatMap((change) => {
    const version = change.op === 'end' ? change.version : change.replaces;
    const before = rules.get(version ?? '')?.spec.scope;
    return [
      ...(before === undefined ? [] : [before]),
      ...(change.op === 'add' ? [change.rule.scope] : []),
    ];
  });
  const named = new Set(scopes.flatMap(({ vendorId }) => (vendorId === null ? [] : [vendorId])));
  const open = scopes.filter(({ vendorId }) => vendorId === null);
  if (open.length === 0) return [...named];
  const isOpen = isWithin(open, market);
  for (const seller of market.sellers) if (isOpen(seller)) named.add(seller.vendorId);
  return [...named];
}

/** By category, product and tier; how it is paid and where it goes to may be any. */
function isWithin(
  scopes: readonly RuleScope[],
  market: Market,
): (seller: Market['sellers'][number]) => boolean {
  const isAll = scopes.some(
    ({ categoryId, productId, tier }) => categoryId === null && productId === null && tier === null,
  );
  if (isAll) return () => true;
  return ({ vendorId, path, products }) =>
    scopes.some(({ categoryId, productId, tier }) => {
      if (categoryId !== null && !path.includes(categoryId)) return false;
      if (productId !== null && !products.includes(productId)) return false;
      return tier === null || market.tiersOf(vendorId).some((held) => held.tier === tier);
    });
}
