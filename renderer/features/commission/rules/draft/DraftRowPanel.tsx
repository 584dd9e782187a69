import { SidePanel } from '../../../../ui/surfaces/SidePanel.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { RuleForm } from '../form/RuleForm.tsx';
import { fieldsOf } from '../form/rule-fields.ts';
import { namesIn, readEdit } from './draft-edits.ts';
import type { RuleDraft } from './use-rule-draft.ts';

interface DraftRowPanelProps {
  /** From 1. */
  row: number;
  draft: RuleDraft;
  onClose(): void;
}

/** A rule of the draft, to be put right in its place. */
export function DraftRowPanel({ row, draft, onClose }: DraftRowPanelProps) {
  const say = useText();
  const { language } = useFormat();
  const { changes } = draft;
  const change = changes[row - 1];
  const edit = change === undefined ? null : readEdit(change);
  if (edit === null || edit.op === 'end' || draft.draft === undefined) return null;
  const { rule, replaces, centralId } = edit;
  return (
    <SidePanel
      title={say('commission_rules.title_row', { row })}
      subtitle={rule.name}
      onClose={onClose}
    >
      <RuleForm
        label={say('commission_rules.title_row', { row })}
        target={{
          ...{ initial: fieldsOf(rule, language), replaces, centralId },
          names: namesIn(draft.draft, rule.scope),
          draftWith: (next) => ({ changes: changes.with(row - 1, next), row }),
        }}
        saving={draft.saving}
        failure={draft.failure}
        save={(next) => void draft.save({ changes: changes.with(row - 1, next) }).then(onClose)}
        onClose={onClose}
      />
    </SidePanel>
  );
}
