import { useMemo, useState } from 'react';
import type { RuleEdit, RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import { useConflicts } from '../draft/use-conflicts.ts';
import { faultWords } from '../words/fault-words.ts';
import type { ScopeNames } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { type RuleFields, readFields } from './rule-fields.ts';
import { useSettled } from './use-settled.ts';

export interface FormTarget {
  initial: RuleFields;
  /** The version whose place it takes. */
  replaces: string | null;
  centralId: number | null;
  /** Of what it is about, as far as they are known. */
  names: ScopeNames | undefined;
  /** The whole draft with this edit in it, and which row of it that is. */
  draftWith(edit: RuleEdit): { changes: RuleEditInput[]; row: number };
}

export interface RuleFormPart {
  fields: RuleFields;
  set(patch: Partial<RuleFields>): void;
  /** What is wrong with a field, in words. */
  faultOf(field: string): string | undefined;
  names: ScopeNames | undefined;
}

/** A rule as it is typed, with its own faults at once and those against what stands when the typing rests. */
export function useRuleForm({ initial, replaces, centralId, draftWith, names }: FormTarget) {
  const speech = useRuleSpeech();
  const [fields, setFields] = useState(initial);
  const [tried, setTried] = useState(false);
  const { spec, faults } = useMemo(() => readFields(fields), [fields]);
  const isSound = spec !== null && faults.length === 0;
  const edit: RuleEdit | null = isSound ? { op: 'add', rule: spec, replaces, centralId } : null;
  const settled = useSettled(JSON.stringify(edit));
  const asked = edit !== null && settled === JSON.stringify(edit) ? draftWith(edit) : null;
  const { data } = useConflicts(asked?.changes ?? [], { enabled: asked !== null });
  const against = asked === null ? [] : (data?.faults ?? []).filter(({ row }) => row === asked.row);
  const shown = faults.filter(({ code }) => tried || code !== 'file.missing');
  const told = new Map(
    [...against, ...shown].map((fault) => [fault.field, faultWords(fault, speech)]),
  );
  const part: RuleFormPart = {
    fields,
    set: (patch) => setFields((now) => ({ ...now, ...patch })),
    faultOf: (field) => told.get(field),
    names,
  };
  return {
    part,
    edit,
    /** Against other rules: it may be kept in the draft, and cannot be proposed. */
    conflicts: against.length,
    /** Fields that must be mended first. */
    wrong: shown.length,
    tryIt: () => setTried(true),
  };
}
