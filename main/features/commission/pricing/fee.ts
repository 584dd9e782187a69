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

/** In whole rupiah, with floor and cap; nothing of a base that is not positive. */
export function feeOf(spec: RuleSpec, unit: Unit): { amount: number; steps: PriceStep[] } {
  if (unit.base <= 0) return { amount: 0, steps: [] };
  const steps = [rated(spec, unit)];
  const last = (): number => steps.at(-1)?.amount ?? 0;
  const counted = (bound: number): number => scaled(bound, [unit.countMicro, MICRO]);
  if (spec.floor !== null && last() < counted(spec.floor)) {
    steps.push({ step: 'floor', amount: counted(spec.floor), detail: { floor: spec.floor } });
  }
  if (spec.cap !== null && last() > counted(spec.cap)) {
    steps.push({ step: 'cap', amount: counted(spec.cap), detail: { cap: spec.cap } });
  }
  return { amount: last(), steps };
}

function rated({ rate }: RuleSpec, unit: Unit): PriceStep {
  const { base, countMicro } = unit;
  if (rate.kind === 'percent') {
    const amount = scaled(base, [rate.ppm, WHOLE_PPM]);
    return { step: 'percent', amount, detail: { ppm: rate.ppm } };
  }
  if (rate.kind === 'fixed') {
    const amount = scaled(rate.amount, [countMicro, MICRO]);
    return { step: 'fixed', amount, detail: { each: rate.amount, countMicro } };
  }
  const byValue = rate.by === 'value';
  const reached = byValue ? 0 : unit.monthGmvBefore;
  if (rate.marginal) {
    const amount = marginal(rate.steps, unit, { reached, byValue });
    return { step: 'band', amount, detail: { reached, marginal: 1 } };
  }
  const measure = byValue ? BigInt(base) * BigInt(MICRO) : BigInt(reached);
  const index = rate.steps.findLastIndex(
    ({ from }) => measure >= BigInt(from) * (byValue ? BigInt(countMicro) : 1n),
  );
  const step = rate.steps[Math.max(index, 0)];
  const amount = step === undefined ? 0 : atStep(step, base, countMicro);
  return { step: 'band', amount, detail: { reached, from: step?.from ?? 0, ...rateOf(step) } };
}

function rateOf(step: RateStep | undefined): Readonly<Record<string, number>> {
  if (step === undefined) return {};
  return 'ppm' in step ? { ppm: step.ppm } : { each: step.amount };
}

function atStep(step: RateStep, base: number, countMicro: number): number {
  return 'ppm' in step
    ? scaled(base, [step.ppm, WHOLE_PPM])
    : scaled(step.amount, [countMicro, MICRO]);
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
