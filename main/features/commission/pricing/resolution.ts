import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { addDays } from '../../../../shared/kernel/business-day.ts';
import type { Rule } from './priced.ts';
import { asksMore, type Resolver, winnerOf } from './resolve.ts';

/** Who sells what: lines of one pair differ in nothing that a plain rule looks at but the day. */
export interface Pair {
  vendorId: number;
  /** 0 where a product has none. */
  categoryId: number;
  path: readonly number[];
  products: readonly number[];
}

/** From a day up to and without another: the rule that decides, or why SQL cannot say. */
export interface Resolved {
  pair: Pair;
  from: string;
  to: string;
  rule: Rule | 'gap' | 'by_line';
}

/** Whether a rule's fee can be worked out line by line in SQL. */
export function isPlain({ spec }: Rule): boolean {
  return (
    spec.per !== 'order' &&
    spec.rate.kind !== 'tiers' &&
    !spec.includesShipping &&
    spec.taxMode === 'exclusive'
  );
}

/** The winner of every pair and day of a period, where vendor and category alone decide. */
export function resolutionOf(
  resolver: Resolver,
  charge: Charge,
  { pairs, period }: { pairs: readonly Pair[]; period: Period },
): Resolved[] {
  const end = addDays(period.to, 1);
  const rules = resolver.set.rules.filter(
    ({ spec }) =>
      spec.charge === charge && spec.from < end && (spec.to === null || spec.to > period.from),
  );
  const byVendor = Map.groupBy(rules, ({ spec }) => spec.scope.vendorId ?? 0);
  const turns = resolver.times.map(({ from }) => from);
  return pairs.flatMap((pair) => {
    const near = [...(byVendor.get(pair.vendorId) ?? []), ...(byVendor.get(0) ?? [])].filter(
      (rule) => concerns(rule, pair),
    );
    const days = near.flatMap(({ spec }) => [spec.from, spec.to ?? end]);
    const inside = [...days, ...turns].filter((day) => day > period.from && day < end);
    const bounds = [period.from, ...new Set(inside.sort()), end];
    return bounds.slice(0, -1).map((from, at): Resolved => {
      const rule = decided(resolver, charge, { near, pair, day: from });
      return { pair, from, to: bounds[at + 1] ?? end, rule };
    });
  });
}

function concerns({ spec: { scope } }: Rule, { path, products }: Pair): boolean {
  if (scope.categoryId !== null && !path.includes(scope.categoryId)) return false;
  return scope.productId === null || products.includes(scope.productId);
}

function decided(
  resolver: Resolver,
  charge: Charge,
  { near, pair, day }: { near: readonly Rule[]; pair: Pair; day: string },
): Resolved['rule'] {
  const inForce = near.filter(
    ({ spec }) => spec.from <= day && (spec.to === null || day < spec.to),
  );
  if (inForce.some(asksMore)) return 'by_line';
  const chosen = {
    ...{ day, vendorId: pair.vendorId, productId: null, categoryPath: pair.path },
    ...{ provinceId: null, paymentMethod: null, tier: null, orderOrdinal: 0 },
  };
  const rule = winnerOf(resolver, charge, chosen);
  if (rule === null) return 'gap';
  return isPlain(rule) ? rule : 'by_line';
}
