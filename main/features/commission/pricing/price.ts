import { type Charge, charges } from '../../../../shared/contract/commission-rule.ts';
import { assert } from '../../../../shared/kernel/assert.ts';
import { MICRO } from '../../../../shared/kernel/micro.ts';
import { allocate } from '../../../../shared/kernel/money.ts';
import { addVat, splitVat, type VatRule } from '../../../../shared/kernel/vat.ts';
import { feeOf } from './fee.ts';
import type { LineInput, PricedCharge, PriceStep, Rule } from './priced.ts';

/** What the tax law says of a fee on the day it is charged. */
export interface FeeTax extends VatRule {
  /** Null while nobody decided whether the platform is PKP that day. */
  pkp: boolean | null;
}

export interface PricedLine {
  line: LineInput;
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

interface PriceBy {
  choose: Chooser;
  tax: FeeTax;
  frozen?: readonly FrozenCharge[];
}

/**
 * The definition of a price: what the lines of one order come to, in their order. A rule per order is worked out
 * over the lines of one vendor that it wins, and shared out among them by what they are worth. Lines that are
 * frozen are priced no more: what they were charged of a fee of the whole order is not charged again.
 */
export function priceOrder(
  lines: readonly LineInput[],
  { choose, tax, frozen = [] }: PriceBy,
): PricedLine[] {
  const done = new Set(frozen.map(({ lineId }) => lineId));
  const priced = lines
    .filter(({ lineId }) => !done.has(lineId))
    .map((line): PricedLine => ({ line, charges: [] }));
  for (const charge of charges) {
    for (const [rule, those] of Map.groupBy(priced, ({ line }) => choose(charge, line))) {
      if (rule === null) {
        if (charge === 'commission') for (const one of those) one.charges.push(gapOf(one.line));
        continue;
      }
      const before = frozen.filter((one) => one.charge === charge && one.version === rule.version);
      if (rule.spec.per === 'order') priceShared(rule, those, { tax, lines, before });
      else for (const one of those) one.charges.push(priceAlone(rule, one.line, tax));
    }
  }
  return priced;
}

/** One charge of one line, where the rule looks at this line alone. */
export function priceAlone(rule: Rule, line: LineInput, tax: FeeTax): PricedCharge {
  const { spec } = rule;
  assert(spec.per !== 'order', 'A rule per order needs the order.');
  const base = baseOf(rule, line);
  const countMicro = spec.per === 'item' ? line.quantityMicro : MICRO;
  const { monthGmvBefore } = line;
  const fee = feeOf(spec, { base, countMicro, monthGmvBefore });
  return taxed(
    rule,
    { base, amount: fee.amount, steps: [...baseSteps(rule, line), ...fee.steps] },
    tax,
  );
}

function priceShared(
  rule: Rule,
  won: readonly PricedLine[],
  {
    tax,
    lines,
    before,
  }: { tax: FeeTax; lines: readonly LineInput[]; before: readonly FrozenCharge[] },
): void {
  for (const [vendorId, those] of Map.groupBy(won, ({ line }) => line.vendorId)) {
    const paidLines = lines.filter(
      (line) => line.vendorId === vendorId && before.some(({ lineId }) => lineId === line.lineId),
    );
    const all = [...paidLines, ...those.map(({ line }) => line)];
    const base = sumOf(all.map((line) => worthOf(rule, line)));
    const monthGmvBefore = Math.min(...all.map((line) => line.monthGmvBefore));
    const fee = feeOf(rule.spec, { base, countMicro: MICRO, monthGmvBefore });
    const paid = sumOf(
      before
        .filter(({ lineId }) => paidLines.some((line) => line.lineId === lineId))
        .map(({ amount, tax }) => (rule.spec.taxMode === 'inclusive' ? amount + tax : amount)),
    );
    const bases = those.map(({ line }) => worthOf(rule, line));
    const left = Math.max(0, fee.amount - paid);
    const shares = sumOf(bases) > 0 ? allocate(left, bases) : bases;
    those.forEach(({ line, charges: into }, index) => {
      const amount = shares[index] ?? 0;
      const detail = { whole: fee.amount, of: base, paid };
      const steps = [
        ...baseSteps(rule, line),
        ...fee.steps,
        { step: 'share', amount, detail } as const,
      ];
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

function taxed(
  rule: Rule,
  { base, amount, steps }: Pick<PricedCharge, 'base' | 'amount' | 'steps'>,
  tax: FeeTax,
): PricedCharge {
  const { charge, taxMode } = rule.spec;
  const taxKnown = tax.pkp !== null;
  if (tax.pkp !== true) {
    return { charge, rule, base, amount, taxBase: 0, tax: 0, taxKnown, steps };
  }
  const split =
    taxMode === 'inclusive' ? splitVat(amount, tax) : { fee: amount, ...addVat(amount, tax) };
  const detail = { taxBase: split.taxBase, tax: split.tax };
  const step: PriceStep = { step: 'tax', amount: split.fee, detail };
  const { fee, ...vat } = split;
  return { charge, rule, base, amount: fee, ...vat, taxKnown, steps: [...steps, step] };
}

function gapOf({ base }: LineInput): PricedCharge {
  const nothing = { amount: 0, taxBase: 0, tax: 0, taxKnown: true, steps: [] };
  return { charge: 'commission', rule: null, base, ...nothing };
}
