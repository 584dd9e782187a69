import { useMemo } from 'react';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import { useSession } from '../../../../client/use-session.ts';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { withEdits } from '../draft/draft-edits.ts';
import type { RuleDraft } from '../draft/use-rule-draft.ts';
import { RuleForm } from './RuleForm.tsx';
import { emptyFields, fieldsOf } from './rule-fields.ts';

export interface MakeFormProps {
  draft: RuleDraft;
  put(edits: readonly RuleEdit[]): Promise<void>;
  onClose(): void;
}

interface NewRuleFormProps extends MakeFormProps {
  /** The version whose place the new one takes; none for a new rule. */
  row?: RuleRow | undefined;
}

/** A rule of its own, or the next version of one: from tomorrow on, where nothing else is said. */
export function NewRuleForm({ draft, put, onClose, row }: NewRuleFormProps) {
  const say = useText();
  const { today } = useSession();
  const { changes } = draft;
  const { language } = useFormat();
  const initial = useMemo(() => {
    const tomorrow = addDays(today, 1);
    if (row === undefined) return emptyFields(tomorrow);
    const from = row.spec.from > tomorrow ? row.spec.from : tomorrow;
    return { ...fieldsOf(row.spec, language), from };
  }, [row, today, language]);
  return (
    <RuleForm
      label={say(
        row === undefined ? 'commission_rules.title_new' : 'commission_rules.title_version',
      )}
      target={{
        initial,
        replaces: row?.version ?? null,
        centralId: null,
        names: row,
        draftWith: (edit) => {
          const all = withEdits(changes, [edit]);
          return { changes: all, row: all.length };
        },
      }}
      saving={draft.saving}
      failure={draft.failure}
      save={(edit) => void put([edit])}
      onClose={onClose}
    />
  );
}
