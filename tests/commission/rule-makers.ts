import type { LineInput, Rule, RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import type {
  Charge,
  RuleRate,
  RuleScope,
  RuleSpec,
} from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import type { random } from '../support/random.ts';

export type Dice = ReturnType<typeof random>;

export const anywhere: RuleScope = {
  ...{ vendorId: null, categoryId: null, productId: null },
  ...{ tier: null, paymentMethod: null, provinceId: null },
};

export function aRule(spec: Partial<RuleSpec> = {}): RuleSpec {
  return {
    name: 'Tarif umum',
    charge: 'commission',
    scope: anywhere,
    per: 'line',
    rate: { kind: 'percent', ppm: 50_000 },
    ...{ floor: null, cap: null, firstOrders: null, taxMode: 'exclusive', includesShipping: false },
    ...{ from: '2020-01-01', to: null },
    ...spec,
  };
}

export function aSet(specs: readonly RuleSpec[]): RuleSet {
  const rules = specs.map((spec, no): Rule => {
    const version = `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;
    return { version, rule: version, no, spec, origin: 'fact', centralId: null };
  });
  const precedence = [{ from: '0001-01-01', shapes: defaultPrecedence }];
  return { rules, precedence, origin: 'fact', hash: 'test' };
}

export const law = {
  ...({
    ppnPpm: 120_000,
    dppNumerator: 11,
    dppDenominator: 12,
    rounding: 'half_up',
    pkp: true,
  } as const),
};

/** Categories 1 to 8 as a tree: 8 below 4 below 2 below 1, and so on. */
export function pathOf(category: number): number[] {
  return category === 0 ? [] : [category, ...pathOf(category >> 1)];
}

const TIERS = [null, 'emas', 'perak'];
const METHODS = [null, 'qris', 'gopay'];
const DAYS = Array.from({ length: 40 }, (_, at) => addDays('2026-01-01', at));

export function randomLine(dice: Dice, lineId: number, orderId = lineId): LineInput {
  const categoryId = dice.below(9);
  return {
    ...{ lineId, orderId, day: dice.pick(DAYS), vendorId: 1 + dice.below(3) },
    ...{ productId: 1 + dice.below(4), categoryId: categoryId || null },
    categoryPath: pathOf(categoryId),
    ...{ provinceId: dice.pick([null, 1, 2]), paymentMethod: dice.pick(METHODS) },
    ...{
      tier: dice.pick(TIERS),
      quantityMicro: dice.pick([1, 2, 3, 7, 0.5, 12.345678]) * 1_000_000,
    },
    base: dice.chance(0.1) ? 0 : dice.below(dice.pick([50, 5_000, 900_000, 2_000_000_000])),
    ...{ shipping: dice.below(40_000), monthGmvBefore: dice.below(30_000_000) },
    orderOrdinal: 1 + dice.below(60),
  };
}

/** Of one charge and scope no two overlap, as the database sees to. */
export function randomRules(dice: Dice, count: number, charges: readonly Charge[]): RuleSpec[] {
  const taken = new Map<string, RuleSpec[]>();
  const rules: RuleSpec[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const from = dice.pick(DAYS);
    const spec = aRule({
      ...{ name: `Aturan ${turn}`, charge: dice.pick(charges), scope: randomScope(dice) },
      ...{ per: dice.pick(['item', 'line', 'order'] as const), rate: randomRate(dice), from },
      to: dice.chance(0.5) ? addDays(from, 1 + dice.below(25)) : null,
      ...{ floor: dice.chance(0.2) ? dice.below(3_000) : null },
      ...{ cap: dice.chance(0.2) ? 3_000 + dice.below(60_000) : null },
      firstOrders: dice.chance(0.15) ? 1 + dice.below(50) : null,
      ...{
        includesShipping: dice.chance(0.2),
        taxMode: dice.pick(['exclusive', 'inclusive'] as const),
      },
    });
    const key = JSON.stringify([spec.charge, spec.scope, spec.firstOrders === null]);
    const others = taken.get(key) ?? [];
    if (others.some((other) => overlap(other, spec))) continue;
    taken.set(key, [...others, spec]);
    rules.push(spec);
  }
  return rules;
}

const overlap = (a: RuleSpec, b: RuleSpec): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

function randomScope(dice: Dice): RuleScope {
  const some = <Value>(likelihood: number, value: Value): Value | null =>
    dice.chance(likelihood) ? value : null;
  return {
    vendorId: some(0.5, 1 + dice.below(3)),
    categoryId: some(0.5, 1 + dice.below(8)),
    productId: some(0.15, 1 + dice.below(4)),
    tier: some(0.15, dice.pick(['emas', 'perak'])),
    paymentMethod: some(0.1, dice.pick(['qris', 'gopay'])),
    provinceId: some(0.1, 1 + dice.below(2)),
  };
}

function randomRate(dice: Dice): RuleRate {
  const ppm = (): number => dice.pick([0, 1, 33_333, 50_000, 82_500, 999_999, 1_000_000]);
  const kind = dice.pick(['percent', 'percent', 'fixed', 'tiers', 'tiers'] as const);
  if (kind === 'percent') return { kind, ppm: ppm() };
  if (kind === 'fixed') return { kind, amount: dice.below(5_000) };
  let from = 0;
  const steps = Array.from({ length: 1 + dice.below(4) }, (_, index) => {
    if (index > 0) from += 1 + dice.below(dice.pick([3, 1_000, 5_000_000]));
    return dice.chance(0.3) ? { from, amount: dice.below(9_000) } : { from, ppm: ppm() };
  });
  return {
    kind,
    by: dice.pick(['value', 'month_gmv'] as const),
    marginal: dice.chance(0.5),
    steps,
  };
}
