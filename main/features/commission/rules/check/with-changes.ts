import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import { endOf } from '../../../../facts/folds/rules/change-faults.ts';
import type { Rule, RuleSet } from '../../pricing/priced.ts';

/** The rules as they would stand with changes that nothing is wrong with: in memory, and no further. */
export function withChanges(set: RuleSet, changes: readonly RuleChange[]): RuleSet {
  const ended = new Map(
    changes.flatMap((change) => {
      const version = change.op === 'end' ? change.version : change.replaces;
      return version === null ? [] : [[version, change] as const];
    }),
  );
  const lineOf = new Map<string, string>();
  const standing = set.rules.map((rule): Rule => {
    const change = ended.get(rule.version);
    if (change === undefined) return rule;
    if (change.op === 'add') lineOf.set(change.version, rule.rule);
    const { from, to } = rule.spec;
    const end = endOf(change, { version: rule.version, scope: '', from, to });
    return end === null ? rule : { ...rule, spec: { ...rule.spec, to: end } };
  });
  const added = changes.flatMap((change): Rule[] => {
    if (change.op === 'end') return [];
    const { version, rule: spec, central } = change;
    const rule = lineOf.get(version) ?? version;
    return [{ version, rule, no: 0, spec, origin: 'fact', centralId: central?.id ?? null }];
  });
  const rules = [...standing, ...added].map((rule, no) => ({ ...rule, no }));
  return { ...set, rules, hash: 'draft' };
}
