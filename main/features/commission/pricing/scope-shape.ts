import type { RuleScope } from '../../../../shared/contract/commission-rule.ts';
import type { ScopeShape } from './priced.ts';

/** What a scope may name, in the order in which a shape names it. */
const dimensions = [
  ['vendor', 'vendorId'],
  ['tier', 'tier'],
  ['product', 'productId'],
  ['category', 'categoryId'],
  ['payment', 'paymentMethod'],
  ['region', 'provinceId'],
] as const;

export const ANY_SHAPE: ScopeShape = 'any';

export function shapeOf(scope: RuleScope): ScopeShape {
  const named = dimensions.filter(([, key]) => scope[key] !== null).map(([name]) => name);
  return named.length === 0 ? ANY_SHAPE : named.join('+');
}

/** Who and what, most specific first; how it was paid and to where make each of them more specific. */
const cores = [
  ...['vendor+tier+product+category', 'vendor+tier+product', 'vendor+product+category'],
  ...['vendor+product', 'vendor+tier+category', 'vendor+category', 'vendor+tier', 'vendor'],
  ...['tier+product+category', 'tier+product', 'tier+category', 'product+category'],
  ...['product', 'category', 'tier', ''],
];
const ways = ['payment+region', 'payment', 'region', ''];

/** Every shape there is, where nobody decided otherwise. */
export const defaultPrecedence: readonly ScopeShape[] = cores.flatMap((core) =>
  ways.map((way) => [core, way].filter((part) => part !== '').join('+') || ANY_SHAPE),
);
