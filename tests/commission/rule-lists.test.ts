import { expect, test } from 'vitest';
import { feeOf } from '../../main/features/commission/pricing/fee.ts';
import type {
  LineInput,
  PrecedenceSpan,
  Rule,
} from '../../main/features/commission/pricing/priced.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import { type Gap, gapsOf } from '../../main/features/commission/rules/check/gaps.ts';
import type { Market, Seller } from '../../main/features/commission/rules/check/market.ts';
import { shadowedIn } from '../../main/features/commission/rules/check/shadowed.ts';
import { completePrecedence } from '../../main/features/commission/rules/precedence.ts';
import { ruleFaults, scopeKey } from '../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { matchesByHand, winnerByHand } from './oracle.ts';
import { aRule, aSet, type Dice, pathOf, randomRules } from './rule-makers.ts';

const RUNS = isWhole ? 6_000 : 400;
const DAYS = Array.from({ length: 75 }, (_, at) => addDays('2026-01-01', at));
const EVER_AFTER = '2030-01-01';

interface Offer {
  productId: number;
  vendorId: number;
  categoryId: number | null;
}

/** Four products of three vendors; the second vendor is of tier emas from the tenth day on. */
function randomMarket(dice: Dice): { market: Market; offers: Offer[] } {
  const offers = [1, 2, 3, 4, 5, 6].map((productId) => ({
    productId,
    vendorId: 1 + dice.below(3),
    categoryId: dice.pick([null, 1, 2, 4, 5, 7, 8]),
  }));
  const groups = Map.groupBy(offers, ({ vendorId, categoryId }) => `${vendorId} ${categoryId}`);
  const sellers = [...groups.values()].flatMap((those): Seller[] => {
    const [first] = those;
    if (first === undefined) return [];
    const { vendorId, categoryId } = first;
    const products = those.map(({ productId }) => productId);
    return [{ vendorId, categoryId, path: pathOf(categoryId ?? 0), products }];
  });
  const market: Market = {
    sellers,
    pathOf,
    pathOfProduct: (id) => pathOf(offers.find((one) => one.productId === id)?.categoryId ?? 0),
    tiersOf: (vendor) => (vendor === 2 ? [{ from: DAYS[9] ?? '', to: null, tier: 'emas' }] : []),
  };
  return { market, offers };
}

const aLine = (line: Partial<LineInput>): LineInput => ({
  ...{ lineId: 1, orderId: 1, day: '', vendorId: 0, productId: null, categoryId: null },
  ...{ categoryPath: [], provinceId: null, paymentMethod: null, tier: null },
  ...{ quantityMicro: 1_000_000, base: 1, shipping: 0, monthGmvBefore: 0, orderOrdinal: 1_000 },
  ...line,
});

/** How many products of each vendor and category nothing charges, day by day: bought however, wherever. */
function lackingByHand(rules: readonly Rule[], offers: readonly Offer[], days: readonly string[]) {
  const lacking = new Map<string, number>();
  for (const day of days) {
    for (const { productId, vendorId, categoryId } of offers) {
      const tier = vendorId === 2 && day >= (DAYS[9] ?? '') ? 'emas' : null;
      const line = aLine({ day, productId, vendorId, categoryPath: pathOf(categoryId ?? 0), tier });
      const isCharged = rules.some(
        ({ spec }) => spec.charge === 'commission' && matchesByHand(spec, line),
      );
      if (isCharged) continue;
      const key = `${vendorId} ${categoryId} ${day}`;
      lacking.set(key, (lacking.get(key) ?? 0) + 1);
    }
  }
  return lacking;
}

function keysOf(gaps: readonly Gap[], days: readonly string[]): string[] {
  return gaps
    .flatMap(({ vendorId, categoryId, from, to }) =>
      days
        .filter((day) => from <= day && (to === null || day < to))
        .map((day) => `${vendorId} ${categoryId} ${day}`),
    )
    .sort();
}

test('gaps are the days on which something on offer would be charged by no rule, no more and no less', () => {
  let found = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed);
    const { market, offers } = randomMarket(dice);
    const rules = aSet(randomRules(dice, dice.below(14), ['commission', 'service'])).rules;
    const from = dice.pick(DAYS.slice(0, 30));
    const days = [...DAYS.filter((day) => day >= from), EVER_AFTER];
    const gaps = gapsOf(rules, market, { charge: 'commission', from });
    const lacking = lackingByHand(rules, offers, days);
    expect(keysOf(gaps, days), `seed ${seed}`).toEqual([...lacking.keys()].sort());
    for (const { vendorId, categoryId, products, ...gap } of gaps) {
      const most = days
        .filter((day) => gap.from <= day && (gap.to === null || day < gap.to))
        .map((day) => lacking.get(`${vendorId} ${categoryId} ${day}`) ?? 0);
      expect(products, `seed ${seed}`).toBeGreaterThanOrEqual(Math.max(...most));
    }
    found += gaps.length;
  }
  expect(found).toBeGreaterThan(RUNS);
});

function randomPrecedence(dice: Dice): PrecedenceSpan[] {
  const order = (): readonly string[] => {
    if (dice.chance(0.2)) return defaultPrecedence;
    const common = ['any', 'category', 'tier', 'vendor', 'vendor+category', 'product'];
    const few = Array.from({ length: 1 + dice.below(6) }, () =>
      dice.pick(dice.chance(0.7) ? common : defaultPrecedence),
    );
    return completePrecedence([...new Set(few)]);
  };
  const spans = [{ from: '0001-01-01', shapes: order() }];
  return dice.chance(0.5) ? spans : [...spans, { from: dice.pick(DAYS), shapes: order() }];
}

/** Few vendors, categories and products, so that rules stand in each other's way. */
function denseRules(dice: Dice): readonly Rule[] {
  const some = <Value>(likelihood: number, value: Value): Value | null =>
    dice.chance(likelihood) ? value : null;
  const specs = Array.from({ length: 14 }, () => {
    const from = dice.pick(DAYS.slice(0, 50));
    return aRule({
      scope: {
        ...{ vendorId: some(0.4, 1), categoryId: some(0.5, dice.pick([1, 2, 4, 8])) },
        ...{ productId: some(0.2, dice.pick([1, 2])), tier: some(0.2, 'emas') },
        ...{ paymentMethod: some(0.15, 'qris'), provinceId: some(0.1, 1) },
      },
      charge: dice.pick(['commission', 'commission', 'service']),
      ...{ from, to: dice.chance(0.4) ? addDays(from, 1 + dice.below(25)) : null },
      firstOrders: some(0.25, 1 + dice.below(3)),
    });
  });
  const apart = specs.filter((spec, at) =>
    specs.slice(0, at).every((other) => {
      const isOne = scopeKey(spec) === scopeKey(other);
      const days = DAYS.concat(EVER_AFTER).filter((day) => holds(spec, day) && holds(other, day));
      return !isOne || days.length === 0;
    }),
  );
  return aSet(apart).rules;
}

const holds = ({ from, to }: RuleSpec, day: string): boolean =>
  from <= day && (to === null || day < to);

/** A line that is about what the rule names and about nothing else that any rule could name. */
function leastLine({ spec }: Rule, market: Market, day: string): LineInput {
  const { scope } = spec;
  const path =
    scope.categoryId !== null
      ? pathOf(scope.categoryId)
      : scope.productId === null
        ? []
        : market.pathOfProduct(scope.productId);
  return aLine({
    day,
    ...{ vendorId: scope.vendorId ?? 99, productId: scope.productId ?? 99, categoryPath: path },
    ...{ provinceId: scope.provinceId ?? 99, paymentMethod: scope.paymentMethod ?? 'other' },
    ...{ tier: scope.tier ?? 'other', orderOrdinal: spec.firstOrders ?? 1_000 },
  });
}

test('a rule is listed as never winning where it loses every line that it is about, and only there', () => {
  let found = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed * 7);
    const { market } = randomMarket(dice);
    const precedence = randomPrecedence(dice);
    const set = { rules: denseRules(dice), precedence };
    const from = dice.pick(DAYS.slice(0, 20));
    const days = [...DAYS.filter((day) => day >= from), EVER_AFTER];
    const byHand = set.rules.filter((rule) => {
      const { charge, from: since, to } = rule.spec;
      const held = days.filter((day) => since <= day && (to === null || day < to));
      if (held.length === 0) return false;
      const rivals = set.rules.filter(({ spec }) => spec.charge === charge);
      return held.every((day) => {
        const { shapes } = precedence.findLast((span) => span.from <= day) ?? { shapes: [] };
        return winnerByHand(rivals, shapes, leastLine(rule, market, day))?.no !== rule.no;
      });
    });
    const listed = shadowedIn(set, market, from);
    expect(
      listed.map(({ rule }) => rule.no),
      `seed ${seed}`,
    ).toEqual(byHand.map(({ no }) => no));
    for (const { by } of listed) expect(by.length).toBeGreaterThan(0);
    found += listed.length;
  }
  expect(found).toBeGreaterThan(RUNS / 10);
});

test('an order of precedence that names a few keeps every other shape before what is less specific', () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed);
    const few = Array.from({ length: dice.below(8) }, () => dice.pick(defaultPrecedence));
    const given = [...new Set(few)];
    const order = completePrecedence(given);
    expect([...order].sort()).toEqual([...defaultPrecedence].sort());
    expect(order.filter((shape) => given.includes(shape))).toEqual(given);
    const named = (shape: string): Set<string> => new Set(shape === 'any' ? [] : shape.split('+'));
    for (const shape of order.filter((one) => !given.includes(one) && one !== 'any')) {
      const wider = given.filter((one) => [...named(one)].every((part) => named(shape).has(part)));
      for (const one of wider) expect(order.indexOf(shape)).toBeLessThan(order.indexOf(one));
    }
  }
});

/** Written down as bands: an amount is in one where it is at least its bound and below the next one's. */
function bandsOf(amount: number, bounds: readonly number[]): number {
  return bounds.filter((from, at) => from <= amount && amount < (bounds[at + 1] ?? Infinity))
    .length;
}

test('tiers that may stand leave no amount without a band and none with two, and no band without an amount; the others would', () => {
  let sound = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed);
    const some = Array.from({ length: 1 + dice.below(4) }, () => dice.below(12));
    const bounds = dice.chance(0.5) ? [0, ...[...new Set(some)].sort((a, b) => a - b)] : some;
    const steps = bounds.map((from, at) => ({ from, amount: 1_000 + at }));
    const by = 'value' as const;
    const rule = aRule({ rate: { kind: 'tiers', by, marginal: false, steps } });
    const amounts = Array.from({ length: 16 }, (_, at) => at);
    const isFit = amounts.every((amount) => bandsOf(amount, bounds) === 1);
    const isReached = bounds.every((from, at) =>
      amounts.some((amount) => from <= amount && amount < (bounds[at + 1] ?? Infinity)),
    );
    expect(ruleFaults(rule).length === 0, `seed ${seed}`).toBe(isFit && isReached);
    if (ruleFaults(rule).length > 0) continue;
    sound += 1;
    for (const amount of amounts.slice(1)) {
      const at = bounds.findIndex((from, index) => {
        return from <= amount && amount < (bounds[index + 1] ?? Infinity);
      });
      const unit = { base: amount, countMicro: 1_000_000, monthGmvBefore: 0 };
      expect(feeOf(rule, unit), `seed ${seed}`).toBe(1_000 + at);
    }
  }
  expect(sound).toBeGreaterThan(RUNS / 10);
});
