import { expect, test } from 'vitest';
import { priceOrder } from '../../main/features/commission/pricing/price.ts';
import { chooserOf, losersOf, resolverOf } from '../../main/features/commission/pricing/resolve.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import { charges } from '../../shared/contract/commission-rule.ts';
import { addVat } from '../../shared/kernel/vat.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { feeByHand, matchesByHand, winnerByHand } from './oracle.ts';
import { anywhere, aRule, aSet, law, randomLine, randomRules } from './rule-makers.ts';

const RUNS = isWhole ? 5_000 : 400;
const LINES = 12;

test('the winner is the oracle’s for random rules, scopes, days and categories', () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed);
    const set = aSet(randomRules(dice, 60, ['commission']));
    const resolver = resolverOf(set);
    for (let id = 1; id <= LINES; id += 1) {
      const line = randomLine(dice, id);
      const found = chooserOf(resolver)('commission', line);
      expect(found?.no ?? null).toBe(winnerByHand(set.rules, defaultPrecedence, line)?.no ?? null);
      const losers = losersOf(resolver, { charge: 'commission', winner: found }, line);
      expect(losers.length).toBe(set.rules.length - (found === null ? 0 : 1));
      for (const { rule, reason } of losers) {
        const couldWin = reason === 'precedence' || reason === 'farther_category';
        expect(couldWin, `${seed}: ${reason}`).toBe(matchesByHand(rule.spec, line));
      }
    }
  }
});

test('every fee is the oracle’s to the rupiah, and shares of an order’s fee sum to it exactly', () => {
  let shared = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed * 7);
    const set = aSet(randomRules(dice, 40, charges));
    const choose = chooserOf(resolverOf(set));
    const lines = Array.from({ length: 1 + dice.below(6) }, (_, at) => {
      const line = randomLine(dice, at + 1, 1);
      return { ...line, day: '2026-01-20', vendorId: 1 + (at % 2) };
    });
    const priced = priceOrder(lines, { choose, tax: { ...law, pkp: false } });
    for (const { line, charges: own } of priced) {
      for (const { rule, amount, base } of own) {
        if (rule === null || rule.spec.per === 'order') continue;
        const { quantityMicro, monthGmvBefore: gmv } = line;
        expect(BigInt(amount)).toBe(feeByHand(rule.spec, { base, quantityMicro, gmv }));
      }
    }
    const all = priced.flatMap(({ line, charges: own }) => own.map((one) => ({ line, one })));
    const perOrder = all.filter(({ one }) => one.rule?.spec.per === 'order');
    const groups = Map.groupBy(perOrder, ({ line, one }) => `${line.vendorId} ${one.rule?.no}`);
    for (const group of groups.values()) {
      const spec = group[0]?.one.rule?.spec;
      if (spec === undefined) continue;
      const base = group.reduce((sum, { one }) => sum + Math.max(0, one.base), 0);
      const gmv = Math.min(...group.map(({ line }) => line.monthGmvBefore));
      const sum = group.reduce((total, { one }) => total + one.amount, 0);
      expect(BigInt(sum)).toBe(feeByHand(spec, { base, quantityMicro: 1_000_000, gmv }));
      if (group.length > 1) shared += 1;
    }
  }
  expect(shared).toBeGreaterThan(RUNS / 10);
});

test('no value meets no band or two: at a bound the upper step begins, and above the last it goes on', () => {
  const steps = [
    { from: 0, ppm: 50_000 },
    { from: 1_001, ppm: 70_000 },
  ];
  const fee = (base: number, marginal: boolean): number => {
    const rate = { kind: 'tiers', by: 'value', marginal, steps } as const;
    const set = aSet([aRule({ rate })]);
    const line = { ...randomLine(random(1), 1), base };
    const tax = { ...law, pkp: false };
    return (
      priceOrder([line], { choose: chooserOf(resolverOf(set)), tax })[0]?.charges[0]?.amount ?? -1
    );
  };
  expect([1_000, 1_001, 6_000].map((base) => fee(base, false))).toEqual([50, 70, 420]);
  expect([1_000, 1_001, 6_000].map((base) => fee(base, true))).toEqual([50, 50, 400]);
});

test('a rule holds on its last day and not on the day after: its end is the first day without it', () => {
  const set = aSet([
    aRule({ from: '2026-01-16', to: '2026-02-01' }),
    aRule({ from: '2026-02-01', to: '2026-03-01', rate: { kind: 'percent', ppm: 70_000 } }),
  ]);
  const choose = chooserOf(resolverOf(set));
  const on = (day: string) =>
    choose('commission', { ...randomLine(random(2), 1), day })?.no ?? null;
  const days = ['2026-01-15', '2026-01-16', '2026-01-30', '2026-01-31', '2026-02-01', '2026-02-28'];
  expect([...days, '2026-03-01'].map(on)).toEqual([null, 0, 0, 0, 1, 1, null]);
});

test('the whole-order example: 9,500 with PPN 1,045, and 1,250 that has its PPN in it', () => {
  const set = aSet([
    aRule(),
    aRule({
      ...{ charge: 'processing', per: 'order', taxMode: 'inclusive' },
      rate: { kind: 'fixed', amount: 1_250 },
    }),
  ]);
  const line = { ...randomLine(random(3), 1), base: 190_000 };
  const [priced] = priceOrder([line], { choose: chooserOf(resolverOf(set)), tax: law });
  expect(priced?.charges).toMatchObject([
    { charge: 'commission', base: 190_000, amount: 9_500, taxBase: 8_708, tax: 1_045 },
    { charge: 'processing', amount: 1_126, tax: 124 },
  ]);
});

test('while nobody decided whether the platform is PKP a price has no PPN and says so', () => {
  const set = aSet([aRule()]);
  const line = { ...randomLine(random(4), 1), base: 190_000 };
  const by = { choose: chooserOf(resolverOf(set)), tax: { ...law, pkp: null } };
  expect(priceOrder([line], by)[0]?.charges[0]).toMatchObject({
    amount: 9_500,
    tax: 0,
    taxKnown: false,
  });
});

test('a line that comes after its order was frozen pays what is left of a fee of the whole order', () => {
  const set = aSet([aRule({ per: 'order', rate: { kind: 'fixed', amount: 3_001 } })]);
  const choose = chooserOf(resolverOf(set));
  const of = (lineId: number, base: number) => ({ ...randomLine(random(5), lineId, 1), base });
  const lines = [of(1, 70_000), of(2, 30_000)].map((line) => ({ ...line, vendorId: 1 }));
  const [first] = priceOrder(lines.slice(0, 1), { choose, tax: law });
  const before = first?.charges[0];
  if (before?.rule == null) throw new Error('No price.');
  const frozen = [
    {
      lineId: 1,
      charge: 'commission',
      version: before.rule.version,
      amount: 3_001,
      tax: before.tax,
    },
  ];
  const late = priceOrder(lines, { choose, tax: law, frozen });
  expect(late.map(({ line, charges: own }) => [line.lineId, own[0]?.amount])).toEqual([[2, 0]]);
  const dearer = aSet([aRule({ per: 'order', rate: { kind: 'percent', ppm: 50_000 } })]);
  const more = priceOrder(lines, {
    choose: chooserOf(resolverOf(dearer)),
    tax: law,
    frozen: [
      {
        ...frozen[0],
        lineId: 1,
        charge: 'commission',
        amount: 3_500,
        tax: 385,
        version: dearer.rules[0]?.version ?? '',
      },
    ],
  });
  expect(more[0]?.charges[0]).toMatchObject({ amount: 1_500, ...addVat(1_500, law) });
});

test('rules that name nothing win last, and the nearest category wins among categories', () => {
  const scope = (categoryId: number) => ({ ...anywhere, categoryId });
  const set = aSet([aRule(), aRule({ scope: scope(1) }), aRule({ scope: scope(4) })]);
  const line = { ...randomLine(random(6), 1), day: '2026-01-05', categoryPath: [8, 4, 2, 1] };
  const resolver = resolverOf(set);
  const winner = chooserOf(resolver)('commission', line);
  expect(winner?.no).toBe(2);
  expect(
    losersOf(resolver, { charge: 'commission', winner }, line).map(({ reason }) => reason),
  ).toEqual(['precedence', 'farther_category']);
});
