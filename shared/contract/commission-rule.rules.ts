import type { RateStep, RuleRate, RuleSpec } from './commission-rule.ts';

/** What is wrong with a rule: the field, as its path in the rule, and the code of the text that says it. */
export interface RuleFault {
  field: string;
  code:
    | 'commission.percent_over'
    | 'commission.negative'
    | 'commission.no_steps'
    | 'commission.tier_start'
    | 'commission.tier_order'
    | 'commission.floor_over_cap'
    | 'commission.first_orders'
    | 'commission.dates';
}

const WHOLE_PPM = 1_000_000;

/**
 * Of whom two rules may not say two things on one day: charge and scope, and whether it is for first orders only.
 * In ASCII: keys of state rows stand in the order of their bytes.
 */
export function scopeKey({ charge, scope, firstOrders }: RuleSpec): string {
  const { vendorId, categoryId, productId, tier, paymentMethod, provinceId } = scope;
  const texts = [tier, paymentMethod].map((one) => one && encodeURIComponent(one));
  const first = firstOrders === null ? 0 : 1;
  return JSON.stringify([charge, vendorId, categoryId, productId, ...texts, provinceId, first]);
}

/** Nothing where the rule is sound by itself. */
export function ruleFaults(rule: RuleSpec): RuleFault[] {
  const faults = rateFaults(rule.rate);
  for (const field of ['floor', 'cap'] as const) {
    if ((rule[field] ?? 0) < 0) faults.push({ field, code: 'commission.negative' });
  }
  if (rule.floor !== null && rule.cap !== null && rule.floor > rule.cap) {
    faults.push({ field: 'cap', code: 'commission.floor_over_cap' });
  }
  if (rule.firstOrders !== null && rule.firstOrders < 1) {
    faults.push({ field: 'firstOrders', code: 'commission.first_orders' });
  }
  if (rule.to !== null && rule.to <= rule.from) {
    faults.push({ field: 'to', code: 'commission.dates' });
  }
  return faults;
}

function rateFaults(rate: RuleRate): RuleFault[] {
  if (rate.kind !== 'tiers') return amountFaults(rate, 'rate');
  const { steps } = rate;
  if (steps.length === 0) return [{ field: 'rate.steps', code: 'commission.no_steps' }];
  return steps.flatMap((step, index) => {
    const field = `rate.steps.${index}`;
    return [...boundFaults(steps, index), ...amountFaults(step, field)];
  });
}

function boundFaults(steps: readonly RateStep[], index: number): RuleFault[] {
  const field = `rate.steps.${index}.from`;
  const from = steps[index]?.from ?? 0;
  const before = steps[index - 1]?.from;
  if (before === undefined) return from === 0 ? [] : [{ field, code: 'commission.tier_start' }];
  return from > before ? [] : [{ field, code: 'commission.tier_order' }];
}

function amountFaults(of: { ppm: number } | { amount: number }, path: string): RuleFault[] {
  if ('amount' in of) {
    return of.amount < 0 ? [{ field: `${path}.amount`, code: 'commission.negative' }] : [];
  }
  const field = `${path}.ppm`;
  if (of.ppm < 0) return [{ field, code: 'commission.negative' }];
  return of.ppm > WHOLE_PPM ? [{ field, code: 'commission.percent_over' }] : [];
}
