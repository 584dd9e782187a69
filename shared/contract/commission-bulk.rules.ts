import type { RuleEdit, RuleRate, RuleSpec } from './commission-rule.ts';

/** One change for many rules, from a day on. */
export type BulkChange =
  /** Percentages, those of tiers too, by so many parts per million up or down. */
  | { kind: 'points'; ppm: number }
  | { kind: 'percent'; ppm: number }
  | { kind: 'cap' | 'floor'; amount: number | null }
  | { kind: 'end' };

export interface BulkOutcome {
  version: string;
  before: RuleSpec;
  /** As it stands from the day on; of an ended one, until the day. Null: it is left as it is. */
  after: RuleSpec | null;
  edit: RuleEdit | null;
  /** Why it is left as it is. */
  why: 'over' | 'no_percent' | 'same' | null;
}

interface Row {
  version: string;
  spec: RuleSpec;
}

export function bulkOutcome({ version, spec }: Row, change: BulkChange, day: string): BulkOutcome {
  const left = (why: BulkOutcome['why']): BulkOutcome => {
    return { version, before: spec, after: null, edit: null, why };
  };
  if (spec.to !== null && spec.to <= day) return left('over');
  const from = spec.from > day ? spec.from : day;
  if (change.kind === 'end') {
    const edit: RuleEdit = { op: 'end', version, on: from, centralId: null };
    return { version, before: spec, after: { ...spec, to: from }, edit, why: null };
  }
  const changed = changedBy(spec, change);
  if (changed === null) return left('no_percent');
  if (JSON.stringify(changed) === JSON.stringify(spec)) return left('same');
  const after = { ...changed, from };
  const edit: RuleEdit = { op: 'add', rule: after, replaces: version, centralId: null };
  return { version, before: spec, after, edit, why: null };
}

function changedBy(spec: RuleSpec, change: Exclude<BulkChange, { kind: 'end' }>): RuleSpec | null {
  if (change.kind === 'percent') return { ...spec, rate: { kind: 'percent', ppm: change.ppm } };
  if (change.kind === 'points') {
    const rate = raised(spec.rate, change.ppm);
    return rate === null ? null : { ...spec, rate };
  }
  return { ...spec, [change.kind]: change.amount };
}

function raised(rate: RuleRate, by: number): RuleRate | null {
  if (rate.kind === 'fixed') return null;
  if (rate.kind === 'percent') return { ...rate, ppm: rate.ppm + by };
  if (!rate.steps.some((step) => 'ppm' in step)) return null;
  const steps = rate.steps.map((step) => ('ppm' in step ? { ...step, ppm: step.ppm + by } : step));
  return { ...rate, steps };
}
