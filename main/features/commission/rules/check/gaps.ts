import type { Charge, RuleScope } from '../../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Rule } from '../../pricing/priced.ts';
import { keysOf, namedKey } from '../rule-keys.ts';
import type { Market, Seller } from './market.ts';
import { commonDays, type Days, daysWithout, joinedDays } from './spans.rules.ts';

/** Days on which something that a vendor sells would be charged by no rule. */
export interface Gap extends Days {
  vendorId: number;
  categoryId: number | null;
  /** How many of his products in it. */
  products: number;
}

type Key = Pick<RuleScope, 'vendorId' | 'categoryId' | 'productId' | 'tier'>;
const keyOf = (key: Key): string => namedKey({ ...key, paymentMethod: null, provinceId: null });
const plain = { productId: null, tier: null };

/**
 * From a day on, without end. Only rules that hold however and wherever it is bought close a gap: payment method,
 * region and first orders may be others.
 */
export function gapsOf(
  rules: readonly Rule[],
  market: Market,
  { charge, from }: { charge: Charge; from: BusinessDay },
): Gap[] {
  const cover = coverOf(rules, { charge, from });
  const whole: Days = { from, to: null };
  return market.sellers.flatMap((seller) => {
    const { vendorId, categoryId } = seller;
    const byPair = cover.ofPair(seller, plain);
    const open = daysWithout(whole, byPair);
    if (open.length === 0) return [];
    const tiered = cover.byTier(seller, market.tiersOf(vendorId));
    return gapsByProduct(seller, { covered: [...byPair, ...tiered], whole, cover }).map((gap) => ({
      ...{ vendorId, categoryId, ...gap },
    }));
  });
}

/** Products with a rule of their own may be covered where their neighbours are not. */
function gapsByProduct(
  seller: Seller,
  { covered, whole, cover }: { covered: readonly Days[]; whole: Days; cover: Cover },
): (Days & { products: number })[] {
  const without = daysWithout(whole, covered);
  if (without.length === 0) return [];
  const bare = seller.products.filter((productId) => !cover.namesProduct(productId));
  const own = seller.products.filter((productId) => cover.namesProduct(productId));
  const open = own.map((productId) =>
    daysWithout(whole, [...covered, ...cover.ofPair(seller, { productId, tier: null })]),
  );
  const all = bare.length > 0 ? without : joinedDays(open.flat());
  return all.map((days) => {
    const lacking = open.filter((those) => those.some((one) => commonDays(one, days) !== null));
    return { ...days, products: bare.length + lacking.length };
  });
}

interface Cover {
  ofPair(seller: Seller, also: Pick<RuleScope, 'productId' | 'tier'>): readonly Days[];
  byTier(seller: Seller, tiers: readonly (Days & { tier: string })[]): readonly Days[];
  namesProduct(productId: number): boolean;
}

function coverOf(
  rules: readonly Rule[],
  { charge, from }: { charge: Charge; from: BusinessDay },
): Cover {
  const byKey = new Map<string, Days[]>();
  const products = new Set<number>();
  for (const { spec } of rules) {
    const { scope, to } = spec;
    const isFor = spec.charge === charge && (to === null || to > from) && spec.firstOrders === null;
    if (!isFor) continue;
    if (scope.productId !== null) products.add(scope.productId);
    const key = keysOf(spec).named;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [spec]);
    else known.push(spec);
  }
  const ofPair: Cover['ofPair'] = ({ vendorId, path }, also) =>
    [null, vendorId].flatMap((vendor) =>
      [null, ...path].flatMap(
        (categoryId) => byKey.get(keyOf({ ...also, vendorId: vendor, categoryId })) ?? [],
      ),
    );
  return {
    ofPair,
    byTier: (seller, tiers) =>
      tiers.flatMap((held) =>
        ofPair(seller, { productId: null, tier: held.tier }).flatMap(
          (days) => commonDays(days, held) ?? [],
        ),
      ),
    namesProduct: (productId) => products.has(productId),
  };
}
