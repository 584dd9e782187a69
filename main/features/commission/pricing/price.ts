import { type Charge, charges } from '../../../../shared/contract/commission-rule.ts';
import { assert } from '../../../../shared/kernel/assert.ts';
import { MICRO } from '../../../../shared/kernel/micro.ts';
import { allocate } from '../../../../shared/kernel/money.ts';
import { addVat, splitVat, type VatRule } from '../../../../shared/kernel/vat.ts';
import { feeOf, type Note } from './fee.ts';
import type { LineInput, PricedCharge, PriceStep, Rule } from './priced.ts';

/** What the tax law says of a fee on the day it is charged. */
export interface FeeTax extends VatRule {
  /** Null while nobody decided whether the platform is PKP that day. */
  pkp: boolean | null;
}

export interface PricedLine<Line extends LineInput = LineInput> {
  line: Line;
  /** `commission` always, with no rule where none wins; the others where a rule wins. */
  charges: PricedCharge[];
}

/** What a line of the order was charged already: it stays, and a fee of the whole order counts it as paid. */
export interface FrozenCharge {
  lineId: number;
  charge: string;
  version: string;
  amount: number;
  tax: number;
}

/** Which rule decides a charge of a line: winnerOf a resolver, or what was frozen. */
export type Chooser = (charge: Charge, line: LineInput) => Rule | null;

export type DecidedCharge = PricedCharge & { rule: Rule };

interface PriceBy {
  choose: Chooser;
  tax: FeeTax;
  frozen?: readonly FrozenCharge[];
  /** With every step of how it came to be. */
  withSteps?: boolean;
}

/**
 * The definition of a price: what the lines of one order come to, in their order. A rule per order is worked out
 * over the lines of one vendor that it wins, and shared out among them by what they are worth. Lines that are
 * frozen are priced no more: what they were charged of a fee of the whole order is not charged again.
 */
export function priceOrder<Line extends LineInput>(
  lines: readonly Line[],
  { choose, tax, frozen = [], withSteps = false }: PriceBy,
): PricedLine<Line>[] {
  const priced: PricedLine<Line>[] = [];
  for (const line of lines) {
    if (!frozen.some(({ lineId }) => lineId === line.lineId)) priced.push({ line, charges: [] });
  }
  for (const charge of charges) {
    let shared: Map<Rule, PricedLine[]> | null = null;
    for (const one of priced) {
      const rule = choose(charge, one.line);
      if (rule === null) {
        if (charge === 'commission') one.charges.push(gapOf(one.line));
      } else if (rule.spec.per !== 'order') {
        one.charges.push(priceAlone(rule, one.line, { tax, withSteps }));
      } else {
        shared ??= new Map();
        shared.set(rule, [...(shared.get(rule) ?? []), one]);
      }
    }
    for (const [rule, those] of shared ?? []) {
      const before = frozen.filter((one) => one.charge === charge && one.version === rule.version);
      priceShared(rule, those, { tax, lines, before, withSteps });
    }
  }
  return priced;
}

type By = Pick<PriceBy, 'tax' | 'withSteps'>;

/** One charge of one line, where the rule looks at this line alone. */
export function priceAlone(
  rule: Rule,
  line: LineInput,
  { tax, withSteps = false }: By,
): DecidedCharge {
  const { spec } = rule;
  assert(spec.per !== 'order', 'A rule per order needs the order.');
  const base = baseOf(rule, line);
  const countMicro = spec.per === 'item' ? line.quantityMicro : MICRO;
  const steps = withSteps ? baseSteps(rule, line) : null;
  const { monthGmvBefore } = line;
  const amount = feeOf(spec, { base, countMicro, monthGmvBefore }, noteIn(steps));
  return taxed(rule, { base, amount, steps }, tax);
}

function noteIn(steps: PriceStep[] | null): Note | undefined {
  return steps === null ? undefined : (step) => void steps.push(step);
}

interface Shared extends By {
  lines: readonly LineInput[];
  before: readonly FrozenCharge[];
}

function priceShared(
  rule: Rule,
  won: readonly PricedLine[],
  { tax, lines, before, withSteps }: Shared,
): void {
  for (const [vendorId, those] of Map.groupBy(won, ({ line }) => line.vendorId)) {
    const paidLines = lines.filter(
      (line) => line.vendorId === vendorId && before.some(({ lineId }) => lineId === line.lineId),
    );
    const all = [...paidLines, ...those.map(({ line }) => line)];
    const base = sumOf(all.map((line) => worthOf(rule, line)));
    const monthGmvBefore = Math.min(...all.map((line) => line.monthGmvBefore));
    const ofFee: PriceStep[] = [];
    const fee = feeOf(rule.spec, { base, countMicro: MICRO, monthGmvBefore }, noteIn(ofFee));
    const paid = sumOf(
      before
        .filter(({ lineId }) => paidLines.some((line) => line.lineId === lineId))
        .map(({ amount, tax }) => (rule.spec.taxMode === 'inclusive' ? amount + tax : amount)),
    );
    const bases = those.map(({ line }) => worthOf(rule, line));
    const left = Math.max(0, fee - paid);
    const shares = sumOf(bases) > 0 ? allocate(left, bases) : bases;
    those.forEach(({ line, charges: into }, index) => {
      const amount = shares[index] ?? 0;
      const detail = { whole: fee, of: base, paid };
      const share: PriceStep = { step: 'share', amount, detail };
      const steps = withSteps === true ? [...baseSteps(rule, line), ...ofFee, share] : null;
      into.push(taxed(rule, { base: baseOf(rule, line), amount, steps }, tax));
    });
  }
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

function worthOf(rule: Rule, line: LineInput): number {
  return Math.max(0, baseOf(rule, line));
}

function baseOf({ spec }: Rule, { base, shipping }: LineInput): number {
  return spec.includesShipping ? base + shipping : base;
}

function baseSteps(rule: Rule, { base, shipping }: LineInput): PriceStep[] {
  const steps: PriceStep[] = [{ step: 'base', amount: base, detail: {} }];
  if (rule.spec.includesShipping) {
    steps.push({ step: 'shipping', amount: base + shipping, detail: { shipping } });
  }
  return steps;
}

const NO_STEPS: readonly PriceStep[] = [];

interface Fee {
  base: number;
  amount: number;
  steps: PriceStep[] | null;
}

function taxed(rule: Rule, { base, amount, steps }: Fee, tax: FeeTax): DecidedCharge {
  const { charge, taxMode } = rule.spec;
  if (tax.pkp !== true) {
    const taxKnown = tax.pkp !== null;
    const done = steps ?? NO_STEPS;
    return { charge, rule, base, amount, taxBase: 0, tax: 0, taxKnown, steps: done };
  }
  const split = taxMode === 'inclusive' ? splitVat(amount, tax) : null;
  const fee = split === null ? amount : split.fee;
  const vat = split ?? addVat(amount, tax);
  const detail = { taxBase: vat.taxBase, tax: vat.tax };
  steps?.push({ step: 'tax', amount: fee, detail });
  const done = steps ?? NO_STEPS;
  return {
    charge,
    rule,
    base,
    amount: fee,
    taxBase: vat.taxBase,
    tax: vat.tax,
    taxKnown: true,
    steps: done,
  };
}

function gapOf({ base }: LineInput): PricedCharge {
  const nothing = { amount: 0, taxBase: 0, tax: 0, taxKnown: true, steps: NO_STEPS };
  return { charge: 'commission', rule: null, base, ...nothing };
}
