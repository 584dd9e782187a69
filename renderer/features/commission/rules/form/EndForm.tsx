import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { withEdits } from '../draft/draft-edits.ts';
import { useConflicts } from '../draft/use-conflicts.ts';
import { faultWords } from '../words/fault-words.ts';
import { lastDayOf, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import type { MakeFormProps } from './NewRuleForm.tsx';
import { ToDraft } from './ToDraft.tsx';
import { useSettled } from './use-settled.ts';

interface EndFormProps extends MakeFormProps {
  row: RuleRow;
}

/** A rule that ends earlier than it would: its last day is brought forward. */
export function EndForm({ draft, put, onClose, row }: EndFormProps) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  const { today } = useSession();
  const [lastDay, setLastDay] = useState(
    row.spec.from > today ? (lastDayOf(row.spec) ?? '') : today,
  );
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const edit: RuleEdit | null = isBusinessDay(lastDay)
    ? { op: 'end', version: row.version, on: addDays(lastDay, 1), centralId: null }
    : null;
  const settled = useSettled(lastDay);
  const all = edit === null ? [] : withEdits(draft.changes, [edit]);
  const { data } = useConflicts(all, { enabled: edit !== null && settled === lastDay });
  const fault = data?.faults.find((one) => one.row === all.length);
  const gaps = fault === undefined && edit !== null ? newGaps(data?.gaps.rows) : 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (edit !== null && !draft.saving) void put([edit]);
  };
  return (
    <form ref={box} aria-label={say('commission_rules.title_end')} onSubmit={submit}>
      <p className="mb-3 text-muted">
        {say('commission_rules.end_now', { span: spanWords(row.spec, speech) })}
      </p>
      <Field
        label={say('commission_rules.last_day')}
        error={fault === undefined ? undefined : faultWords(fault, speech)}
        hint={
          edit === null
            ? undefined
            : say('commission_rules.last_day_hint', { next: format.day(addDays(lastDay, 1)) })
        }
      >
        <TextInput type="date" value={lastDay} onChange={setLastDay} />
      </Field>
      <div className="mt-4 flex flex-col gap-3">
        {gaps > 0 && (
          <Notice tone="warn" title={say('commission_rules.end_gaps', { count: gaps })} />
        )}
        <ToDraft
          failure={draft.failure}
          disabled={edit === null || draft.saving}
          onCancel={onClose}
        />
      </div>
    </form>
  );
}

function newGaps(rows: readonly { isNew: boolean }[] | undefined): number {
  return rows?.filter(({ isNew }) => isNew).length ?? 0;
}
