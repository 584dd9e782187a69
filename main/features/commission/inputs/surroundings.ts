import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import type { CompanyCurrency } from '../../../platform/company/company.store.ts';
import type { RuleSet } from '../pricing/priced.ts';
import {
  type CategoryPaths,
  categoryPaths,
  type GoodsRow,
  methodsOf,
  pathIn,
  shippingOf,
} from './goods.store.ts';
import { gmvBefore, ordinalsOf } from './history.store.ts';
import type { Surroundings } from './order-inputs.ts';

/** What a rule set looks at: what it does not ask for is not looked up, and stored as nothing. */
export interface Needs {
  gmv: boolean;
  ordinal: boolean;
  method: boolean;
  shipping: boolean;
  tier: boolean;
}

export function needsOf({ rules }: Pick<RuleSet, 'rules'>): Needs {
  const some = (test: (rule: RuleSet['rules'][number]) => boolean): boolean => rules.some(test);
  return {
    gmv: some(({ spec: { rate } }) => rate.kind === 'tiers' && rate.by === 'month_gmv'),
    ordinal: some(({ spec }) => spec.firstOrders !== null),
    method: some(({ spec }) => spec.scope.paymentMethod !== null),
    shipping: some(({ spec }) => spec.includesShipping),
    tier: some(({ spec }) => spec.scope.tier !== null),
  };
}

interface Asked {
  needs: Needs;
  currency: CompanyCurrency;
  /** Read once by who asks for many parts. */
  paths?: CategoryPaths;
}

export function surroundingsOf(
  db: Reader,
  rows: readonly GoodsRow[],
  { needs, currency, paths = categoryPaths(db) }: Asked,
): Surroundings {
  const orders = [...new Set(rows.map(({ order_id }) => order_id))];
  const currencyId = currency.id ?? 0;
  const tiers = needs.tier ? policyBook(db, 'commission.tier/') : null;
  const methods = needs.method ? methodsOf(db, orders) : null;
  const shipping = needs.shipping ? shippingOf(db, orders) : null;
  const gmv = needs.gmv ? gmvBefore(db, rows, currencyId) : null;
  const ordinals = needs.ordinal ? ordinalsOf(db, orders) : null;
  return {
    currencyId,
    decimals: currency.decimals,
    pathOf: (categoryId) => pathIn(paths, categoryId),
    tierOf: (vendorId, day) => {
      const tier = tiers?.on(`commission.tier/${vendorId}`, day)?.tier;
      return typeof tier === 'string' ? tier : null;
    },
    methodOf: (orderId) => methods?.get(orderId) ?? null,
    shippingMinorOf: (orderId) => shipping?.get(orderId) ?? 0,
    gmvMinorBefore: (lineId) => gmv?.get(lineId) ?? 0,
    ordinalOf: (orderId, vendorId) => ordinals?.get(`${orderId} ${vendorId}`) ?? 0,
  };
}
