import type { RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { PrecedenceSpan, Rule, RuleSet, ScopeShape } from '../../pricing/priced.ts';
import { dimensionsOf } from '../precedence.ts';
import { keysOf, namedKey } from '../rule-keys.ts';
import type { Market } from './market.ts';
import { commonDays, type Days, daysWithout } from './spans.rules.ts';

/** A rule that can never win from a day on, and those that decide wherever it would. */
export interface Shadowed {
  rule: Rule;
  by: readonly Rule[];
}

interface Shelves {
  /** By charge and shape, then by what the rules name. */
  held: ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>;
  shapes: readonly ScopeShape[];
}

/** Where a rule stands behind others that are about all that it is about, on every day that it holds. */
export function shadowedIn(
  { rules, precedence }: Pick<RuleSet, 'rules' | 'precedence'>,
  market: Market,
  from: BusinessDay,
): Shadowed[] {
  const holding = rules.filter(({ spec }) => commonDays(spec, { from, to: null }) !== null);
  const shelves = shelvesOf(holding);
  const times = timesOf(precedence, from);
  const wider = times.map(({ shapes }) => widerOf(shapes, shelves.shapes));
  return holding.flatMap((rule) => {
    const by = new Set<Rule>();
    const isBehind = times.every((time, at) => {
      const days = commonDays(rule.spec, time);
      if (days === null) return true;
      const before = wider[at]?.get(keysOf(rule.spec).shape) ?? [];
      const others = before.flatMap((shape) => widerRules(rule, { shape, shelves, market }));
      for (const other of others) if (commonDays(other.spec, days) !== null) by.add(other);
      return (
        daysWithout(
          days,
          others.map(({ spec }) => spec),
        ).length === 0
      );
    });
    return isBehind ? [{ rule, by: [...by] }] : [];
  });
}

function timesOf(precedence: readonly PrecedenceSpan[], from: BusinessDay) {
  const spans = precedence.map(({ from: since, shapes }, at) => {
    const days: Days = { from: since, to: precedence[at + 1]?.from ?? null };
    return { shapes, days: commonDays(days, { from, to: null }) };
  });
  return spans.flatMap(({ shapes, days }) => (days === null ? [] : [{ shapes, ...days }]));
}

/** Of each shape, those before it that may be about all that it is about. */
function widerOf(
  order: readonly ScopeShape[],
  present: readonly ScopeShape[],
): ReadonlyMap<ScopeShape, readonly ScopeShape[]> {
  const place = new Map(order.map((shape, at) => [shape, at]));
  const placeOf = (shape: ScopeShape): number => place.get(shape) ?? order.length;
  return new Map(
    present.map((shape) => {
      const named = new Set(dimensionsOf(shape));
      // Who names a product names its category with it.
      if (named.has('product')) named.add('category');
      const before = present.filter(
        (other) =>
          placeOf(other) < placeOf(shape) && dimensionsOf(other).every((one) => named.has(one)),
      );
      return [shape, before];
    }),
  );
}

/** Of one shape, the rules that are about all that a rule is about. */
function widerRules(
  { spec }: Rule,
  { shape, shelves, market }: { shape: ScopeShape; shelves: Shelves; market: Market },
): Rule[] {
  const shelf = shelves.held.get(`${spec.charge} ${shape}`);
  if (shelf === undefined) return [];
  const { scope, firstOrders } = spec;
  const named = dimensionsOf(shape);
  const path =
    scope.categoryId !== null
      ? market.pathOf(scope.categoryId)
      : market.pathOfProduct(scope.productId ?? 0);
  const categories = named.includes('category') ? path : [null];
  return categories.flatMap((categoryId) => {
    const found = shelf.get(keyOf({ ...scope, categoryId }, named)) ?? [];
    return found.filter(({ spec: other }) => {
      if (other.firstOrders === null) return true;
      return firstOrders !== null && firstOrders <= other.firstOrders;
    });
  });
}

function shelvesOf(rules: readonly Rule[]): Shelves {
  const held = new Map<string, Map<string, Rule[]>>();
  const shapes = new Set<ScopeShape>();
  for (const rule of rules) {
    const { charge } = rule.spec;
    const { shape, named: key } = keysOf(rule.spec);
    shapes.add(shape);
    const shelf = held.get(`${charge} ${shape}`) ?? new Map<string, Rule[]>();
    held.set(`${charge} ${shape}`, shelf);
    const known = shelf.get(key);
    if (known === undefined) shelf.set(key, [rule]);
    else known.push(rule);
  }
  return { held, shapes: [...shapes] };
}

/** The key of a rule that names those dimensions of a scope, and nothing else. */
function keyOf(scope: RuleSpec['scope'], dimensions: readonly string[]): string {
  const has = (dimension: string): boolean => dimensions.includes(dimension);
  return namedKey({
    vendorId: has('vendor') ? scope.vendorId : null,
    tier: has('tier') ? scope.tier : null,
    productId: has('product') ? scope.productId : null,
    categoryId: has('category') ? scope.categoryId : null,
    paymentMethod: has('payment') ? scope.paymentMethod : null,
    provinceId: has('region') ? scope.provinceId : null,
  });
}
