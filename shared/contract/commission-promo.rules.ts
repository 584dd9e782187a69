import type { RuleEdit, RuleRate, RuleSpec } from './commission-rule.ts';

/** A version of a scope that took effect. */
export interface StandingRule {
  version: string;
  spec: RuleSpec;
}

export interface Promotion {
  name: string;
  rate: RuleRate;
  from: string;
  /** The first day after it. */
  to: string;
}

/**
 * What it takes to lay a window of another rate over what stands of one scope: the promotion, and each version that
 * it cuts off again after it. Outside of the window nothing changes. Nothing where no version holds in the window.
 */
export function promotionOver(
  standing: readonly StandingRule[],
  { name, rate, from, to }: Promotion,
): RuleEdit[] {
  const covered = standing.filter(({ spec }) => holdsWithin(spec, from, to)).toSorted(byFirstDay);
  const [first] = covered;
  if (first === undefined || from >= to) return [];
  const isCut = first.spec.from <= from;
  const rule = { ...first.spec, name, rate, from, to };
  const ended = covered.filter((one) => one !== first || !isCut);
  return [
    { op: 'add', rule, replaces: isCut ? first.version : null, centralId: null },
    ...ended.map(({ version, spec }): RuleEdit => {
      return { op: 'end', version, on: spec.from, centralId: null };
    }),
    ...covered.flatMap(({ spec }): RuleEdit[] =>
      spec.to === null || spec.to > to
        ? [{ op: 'add', rule: { ...spec, from: to }, replaces: null, centralId: null }]
        : [],
    ),
  ];
}

function holdsWithin(spec: RuleSpec, from: string, to: string): boolean {
  const isEmpty = spec.to !== null && spec.to <= spec.from;
  return !isEmpty && spec.from < to && (spec.to === null || from < spec.to);
}

function byFirstDay(a: StandingRule, b: StandingRule): number {
  return a.spec.from < b.spec.from ? -1 : 1;
}
