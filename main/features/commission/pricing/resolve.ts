import {
  type Charge,
  charges,
  type RuleScope,
} from '../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { LineInput, Rule, RuleSet, ScopeShape } from './priced.ts';
import { shapeOf } from './scope-shape.ts';

/** What a choice among rules looks at. */
export type Chosen = Pick<
  LineInput,
  | 'day'
  | 'vendorId'
  | 'productId'
  | 'categoryPath'
  | 'provinceId'
  | 'paymentMethod'
  | 'tier'
  | 'orderOrdinal'
>;

/** Why a rule did not win: the first of these that holds. */
export type LossReason =
  | 'vendor'
  | 'product'
  | 'category'
  | 'tier'
  | 'payment'
  | 'region'
  | 'not_yet'
  | 'ended'
  | 'first_orders'
  | 'precedence'
  | 'farther_category';

export interface Lost {
  rule: Rule;
  reason: LossReason;
}

/** The rules of one shape, by what they name. */
interface Shelf {
  shape: ScopeShape;
  rules: ReadonlyMap<string, readonly Rule[]>;
  namesCategory: boolean;
  keyOf(chosen: Named, categoryId: number | null): string;
}

/** What a scope can name, of a line as of a rule. */
type Named = Omit<RuleScope, 'categoryId'>;

/** A rule set that was made ready to be asked for many lines. */
export interface Resolver {
  set: Pick<RuleSet, 'rules' | 'precedence'>;
  /** Of each time of an order of precedence, the earliest first. */
  times: readonly { from: BusinessDay; shelves: ReadonlyMap<Charge, readonly Shelf[]> }[];
}

export function resolverOf(set: Resolver['set']): Resolver {
  const byCharge = Map.groupBy(set.rules, ({ spec }) => spec.charge);
  const all = [...byCharge].map(([charge, rules]) => {
    const byShape = Map.groupBy(rules, ({ spec }) => shapeOf(spec.scope));
    return [charge, [...byShape].map(([shape, those]) => shelfOf(shape, those))] as const;
  });
  const times = set.precedence.map(({ from, shapes }) => {
    const place = new Map(shapes.map((shape, at) => [shape, at]));
    const placeOf = ({ shape }: Shelf): number => place.get(shape) ?? shapes.length;
    const inOrder = all.map(
      ([charge, those]) => [charge, those.toSorted((a, b) => placeOf(a) - placeOf(b))] as const,
    );
    return { from, shelves: new Map(inOrder) };
  });
  return { set, times };
}

/** Commission is always asked for, the others where a rule is about them. */
export function chargesOf({ rules }: Pick<RuleSet, 'rules'>): readonly Charge[] {
  const named = new Set(rules.map(({ spec }) => spec.charge));
  return charges.filter((charge) => charge === 'commission' || named.has(charge));
}

/** The one rule that decides a charge of a line; null where none does. */
export function winnerOf({ times }: Resolver, charge: Charge, chosen: Chosen): Rule | null {
  const time = times.findLast(({ from }) => from <= chosen.day) ?? times[0];
  for (const shelf of time?.shelves.get(charge) ?? []) {
    const found = onShelf(shelf, chosen);
    if (found !== null) return found;
  }
  return null;
}

type Choose = (line: Chosen) => Rule | null;

/** Winners of many lines: what vendor, category and day decide alone is looked for once. */
export function chooserOf(resolver: Resolver): (charge: Charge, line: Chosen) => Rule | null {
  const byCharge = Map.groupBy(resolver.set.rules, ({ spec }) => spec.charge);
  const choosers = new Map(
    [...byCharge].map(([charge, rules]): [Charge, Choose] => {
      const choose: Choose = (line) => winnerOf(resolver, charge, line);
      return [charge, rules.some(asksMore) ? choose : remembering(choose)];
    }),
  );
  return (charge, line) => choosers.get(charge)?.(line) ?? null;
}

/** It looks at more of a line than its vendor, category and day. */
export function asksMore({ spec: { scope, firstOrders } }: Rule): boolean {
  const { productId, tier, paymentMethod, provinceId } = scope;
  return [productId, tier, paymentMethod, provinceId, firstOrders].some((one) => one !== null);
}

const DAYS_REMEMBERED = 40;

type Path = readonly number[];

/** By day, vendor and path: each path is one array of its own, however many lines have it. */
function remembering(choose: Choose): Choose {
  const days = new Map<BusinessDay, Map<number, Map<Path, Rule | null>>>();
  let day = '';
  let vendors = new Map<number, Map<Path, Rule | null>>();
  return (line) => {
    if (line.day !== day) {
      if (days.size > DAYS_REMEMBERED) days.clear();
      day = line.day;
      vendors = within(days, day);
    }
    const paths = within(vendors, line.vendorId);
    const known = paths.get(line.categoryPath);
    if (known !== undefined) return known;
    const found = choose(line);
    paths.set(line.categoryPath, found);
    return found;
  };
}

function within<Key, Of, Value>(maps: Map<Key, Map<Of, Value>>, key: Key): Map<Of, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<Of, Value>();
  maps.set(key, made);
  return made;
}

/** Every other rule of the charge, in the order of the set, with the reason why it is not the winner. */
export function losersOf(
  resolver: Resolver,
  { charge, winner }: { charge: Charge; winner: Rule | null },
  chosen: Chosen,
): Lost[] {
  return resolver.set.rules
    .filter((rule) => rule.spec.charge === charge && rule.version !== winner?.version)
    .map((rule) => ({ rule, reason: scopeLoss(rule, chosen) ?? orderLoss(rule, winner) }));
}

function onShelf(shelf: Shelf, chosen: Chosen): Rule | null {
  if (!shelf.namesCategory) return inForce(shelf.rules.get(shelf.keyOf(chosen, null)), chosen);
  for (const categoryId of chosen.categoryPath) {
    const found = inForce(shelf.rules.get(shelf.keyOf(chosen, categoryId)), chosen);
    if (found !== null) return found;
  }
  return null;
}

function inForce(rules: readonly Rule[] | undefined, chosen: Chosen): Rule | null {
  return rules?.find(({ spec }) => timeLoss(spec, chosen) === null) ?? null;
}

function timeLoss({ from, to, firstOrders }: Rule['spec'], chosen: Chosen): LossReason | null {
  if (chosen.day < from) return 'not_yet';
  if (to !== null && chosen.day >= to) return 'ended';
  return firstOrders !== null && chosen.orderOrdinal > firstOrders ? 'first_orders' : null;
}

function scopeLoss({ spec }: Rule, chosen: Chosen): LossReason | null {
  const { scope } = spec;
  const differs = (wanted: unknown, found: unknown): boolean => wanted !== null && wanted !== found;
  if (differs(scope.vendorId, chosen.vendorId)) return 'vendor';
  if (differs(scope.productId, chosen.productId)) return 'product';
  if (scope.categoryId !== null && !chosen.categoryPath.includes(scope.categoryId)) {
    return 'category';
  }
  if (differs(scope.tier, chosen.tier)) return 'tier';
  if (differs(scope.paymentMethod, chosen.paymentMethod)) return 'payment';
  if (differs(scope.provinceId, chosen.provinceId)) return 'region';
  return timeLoss(spec, chosen);
}

/** It would have decided, had the winner not been there. */
function orderLoss(rule: Rule, winner: Rule | null): LossReason {
  const isSameShape = winner !== null && shapeOf(rule.spec.scope) === shapeOf(winner.spec.scope);
  return isSameShape && rule.spec.scope.categoryId !== winner.spec.scope.categoryId
    ? 'farther_category'
    : 'precedence';
}

function shelfOf(shape: ScopeShape, rules: readonly Rule[]): Shelf {
  const scope = rules[0]?.spec.scope;
  const keyOf: Shelf['keyOf'] = (named, categoryId) => {
    let key = '';
    if (scope?.vendorId != null) key += `${named.vendorId} `;
    if (scope?.productId != null) key += `${named.productId} `;
    if (scope?.categoryId != null) key += `${categoryId} `;
    if (scope?.provinceId != null) key += `${named.provinceId} `;
    if (scope?.paymentMethod != null) key += `${named.paymentMethod} `;
    return scope?.tier == null ? key : `${key}${named.tier}`;
  };
  const byKey = Map.groupBy(rules, ({ spec }) => keyOf(spec.scope, spec.scope.categoryId));
  for (const those of byKey.values()) those.sort(firstAsked);
  return { shape, rules: byKey, namesCategory: scope?.categoryId != null, keyOf };
}

/**
 * One for first orders stands before the one for all. Rows of a central may overlap: the later one counts, and of
 * two of one day the first of the set.
 */
function firstAsked(a: Rule, b: Rule): number {
  const first = ({ spec }: Rule): number => (spec.firstOrders === null ? 1 : 0);
  if (first(a) !== first(b)) return first(a) - first(b);
  return a.spec.from === b.spec.from ? a.no - b.no : a.spec.from > b.spec.from ? -1 : 1;
}
