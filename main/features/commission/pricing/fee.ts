import type { RateStep, RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import { MICRO } from '../../../../shared/kernel/micro.ts';
import { divideRounded, scaled } from '../../../../shared/kernel/rate.ts';
import type { PriceStep } from './priced.ts';

/** What one fee is worked out from: an item's or a line's own money, or an order's. */
export interface Unit {
  base: number;
  /** How many of what the rule is per, in millionths: the line's quantity for a rule per item, else one. */
  countMicro: number;
  monthGmvBefore: number;
}

const WHOLE_PPM = 1_000_000;

/** Is told each step, where somebody wants to know. */
export type Note = (step: PriceStep) => void;

/** In whole rupiah, with floor and cap; nothing of a base that is not positive. */
export function feeOf(spec: RuleSpec, unit: Unit, note?: Note): number {
  if (unit.base <= 0) return 0;
  const { floor, cap } = spec;
  let amount = rated(spec, unit, note);
  if (floor !== null && amount < counted(floor, unit)) {
    amount = counted(floor, unit);
    note?.({ step: 'floor', amount, detail: { floor } });
  }
  if (cap !== null && amount > counted(cap, unit)) {
    amount = counted(cap, unit);
    note?.({ step: 'cap', amount, detail: { cap } });
  }
  return amount;
}

const counted = (each: number, { countMicro }: Unit): number => scaled(each, [countMicro, MICRO]);

function rated({ rate }: RuleSpec, unit: Unit, note?: Note): number {
  const { base, countMicro } = unit;
  if (rate.kind === 'percent') {
    const amount = scaled(base, [rate.ppm, WHOLE_PPM]);
    note?.({ step: 'percent', amount, detail: { ppm: rate.ppm } });
    return amount;
  }
  if (rate.kind === 'fixed') {
    const amount = counted(rate.amount, unit);
    note?.({ step: 'fixed', amount, detail: { each: rate.amount, countMicro } });
    return amount;
  }
  const byValue = rate.by === 'value';
  const reached = byValue ? 0 : unit.monthGmvBefore;
  if (rate.marginal) {
    const amount = marginal(rate.steps, unit, { reached, byValue });
    note?.({ step: 'band', amount, detail: { reached, marginal: 1 } });
    return amount;
  }
  const measure = byValue ? BigInt(base) * BigInt(MICRO) : BigInt(reached);
  const index = rate.steps.findLastIndex(
    ({ from }) => measure >= BigInt(from) * (byValue ? BigInt(countMicro) : 1n),
  );
  const step = rate.steps[Math.max(index, 0)];
  const amount = step === undefined ? 0 : atStep(step, unit);
  note?.({ step: 'band', amount, detail: { reached, from: step?.from ?? 0, ...rateOf(step) } });
  return amount;
}

function rateOf(step: RateStep | undefined): Readonly<Record<string, number>> {
  if (step === undefined) return {};
  return 'ppm' in step ? { ppm: step.ppm } : { each: step.amount };
}

function atStep(step: RateStep, unit: Unit): number {
  return 'ppm' in step ? scaled(unit.base, [step.ppm, WHOLE_PPM]) : counted(step.amount, unit);
}

/**
 * Each part of the base at its own step, rounded once for all; a fixed step counts where something falls into it.
 * By value an item's bounds count as often as there are items. All in millionths of a rupiah, times a rate's.
 */
function marginal(
  steps: readonly RateStep[],
  { base, countMicro }: Unit,
  { reached, byValue }: { reached: number; byValue: boolean },
): number {
  const start = BigInt(reached) * BigInt(MICRO);
  const end = start + BigInt(base) * BigInt(MICRO);
  const unit = BigInt(byValue ? countMicro : MICRO);
  let sum = 0n;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    const from = larger(BigInt(step.from) * unit, start);
    const to = next === undefined ? end : smaller(BigInt(next.from) * unit, end);
    if (to <= from) return;
    sum +=
      'ppm' in step
        ? (to - from) * BigInt(step.ppm)
        : BigInt(step.amount) * BigInt(countMicro) * BigInt(WHOLE_PPM);
  });
  return divideRounded(sum, BigInt(MICRO) * BigInt(WHOLE_PPM));
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
