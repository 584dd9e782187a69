import type { RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import { type FileFault, refuseFaults } from '../../../../../shared/contract/file-faults.ts';
import type { FileChange } from '../../../../../shared/contract/simulation-file.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { meet } from '../../../../facts/folds/rules/change-faults.ts';
import type { PrecedenceSpan, Rule, RuleSet } from '../../pricing/priced.ts';
import { defaultPrecedence } from '../../pricing/scope-shape.ts';
import { completePrecedence } from '../../rules/precedence.ts';
import { keysOf } from '../../rules/rule-keys.ts';
import { type Draft, faultOf } from './draft-file.ts';

const EVER = '0001-01-01';

/** The live rules with the draft over them, or the draft's own; refuses what would overlap, by row. */
export function draftedSet(live: RuleSet, draft: Draft): RuleSet {
  const rules = draft.rules?.map((spec, index) => drafted(spec, index + 1)) ?? [...live.rules];
  const firstRow = new Map(draft.rules?.map((_spec, index) => [rules[index]?.version, index + 1]));
  for (const [index, change] of (draft.changes ?? []).entries()) {
    applyChange(rules, change, { row: index + 1, rows: firstRow });
  }
  refuseFaults(overlapsIn(rules, { rows: firstRow, within: draft.rules ? '' : 'rule.' }));
  return {
    ...live,
    rules: rules.map((rule, no) => ({ ...rule, no })),
    precedence: draft.precedence === undefined ? live.precedence : [spanOf(draft.precedence)],
    hash: 'draft',
  };
}

/** As if what held on one day had always held. */
export function heldOn(set: RuleSet, day: BusinessDay): RuleSet {
  const { shapes } = set.precedence.findLast(({ from }) => from <= day) ??
    set.precedence[0] ?? { shapes: defaultPrecedence };
  const rules = set.rules
    .filter(({ spec }) => spec.from <= day && (spec.to === null || day < spec.to))
    .map((rule, no) => ({ ...rule, no, spec: { ...rule.spec, from: EVER, to: null } }));
  return { ...set, rules, precedence: [{ from: EVER, shapes }] };
}

function spanOf(given: readonly string[]): PrecedenceSpan {
  return { from: EVER, shapes: completePrecedence(given) };
}

function drafted(spec: RuleSpec, row: number, rule?: string): Rule {
  const version = `draft/${row}`;
  return { version, rule: rule ?? version, no: 0, spec, origin: 'fact', centralId: null };
}

type Rows = Map<string | undefined, number>;

function applyChange(
  rules: Rule[],
  change: FileChange,
  { row, rows }: { row: number; rows: Rows },
): void {
  const ended = change.op === 'end' ? change.version : change.replaces;
  const at = rules.findIndex(({ version }) => version === ended);
  const before = rules[at];
  if (ended !== null && before === undefined) {
    const field = change.op === 'end' ? 'version' : 'replaces';
    const fault = { ...faultOf('simulation.no_version', row, field), params: { version: ended } };
    refuseFaults([fault]);
  }
  if (before !== undefined) {
    const on = change.op === 'end' ? change.on : change.rule.from;
    rules.splice(at, 1, ...endedAt(before, on));
  }
  if (change.op === 'end') return;
  const rule = drafted(change.rule, row, before?.rule);
  rules.push(rule);
  rows.set(rule.version, row);
}

/** Nothing where it had not begun by then. */
function endedAt(rule: Rule, on: BusinessDay): Rule[] {
  const { from, to } = rule.spec;
  if (on <= from) return [];
  const end = to !== null && to < on ? to : on;
  return [{ ...rule, spec: { ...rule.spec, to: end } }];
}

/** Versions of one charge and scope that hold on one day, at least one of them drafted. */
function overlapsIn(
  rules: readonly Rule[],
  { rows, within }: { rows: Rows; within: string },
): FileFault[] {
  const faults: FileFault[] = [];
  for (const those of Map.groupBy(rules, ({ spec }) => keysOf(spec).scope).values()) {
    const sorted = those.toSorted((a, b) => (a.spec.from < b.spec.from ? -1 : 1));
    let longest: Rule | undefined;
    for (const rule of sorted) {
      if (longest !== undefined && meet(longest.spec, rule.spec)) {
        const [mine, other] = rows.has(rule.version) ? [rule, longest] : [longest, rule];
        const row = rows.get(mine.version);
        const params = { rule: mine.spec.name, other: other.spec.name };
        if (row !== undefined) {
          faults.push({ ...faultOf('simulation.overlap', row, `${within}from`), params });
        }
      }
      if (longest === undefined || endOf(rule) > endOf(longest)) longest = rule;
    }
  }
  return faults.toSorted((a, b) => a.row - b.row);
}

const endOf = ({ spec }: Rule): string => spec.to ?? '9999';
