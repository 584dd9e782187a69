import { type FormEvent, useEffect, useRef, useState } from 'react';
import { promotionOver } from '../../../../../shared/contract/commission-promo.rules.ts';
import { scopeKey } from '../../../../../shared/contract/commission-rule.rules.ts';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { RuleRow, RuleVersion } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { faultWords } from '../words/fault-words.ts';
import { rateWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { DayFields } from './NameFields.tsx';
import type { MakeFormProps } from './NewRuleForm.tsx';
import { RateFields } from './RateFields.tsx';
import { fieldsOf, readFields } from './rule-fields.ts';
import { ToDraft } from './ToDraft.tsx';

interface PromoFormProps extends MakeFormProps {
  row: RuleRow;
  versions: readonly RuleVersion[];
}

const DAYS = 14;

/** Another rate for a window of days, over what stands: the rule goes on after it as it was. */
export function PromoForm({ draft, put, onClose, row, versions }: PromoFormProps) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  const { today } = useSession();
  const [fields, setFields] = useState(() => {
    const tomorrow = addDays(today, 1);
    const from = row.spec.from > tomorrow ? row.spec.from : tomorrow;
    const name = say('commission_rules.promo_name', { name: row.spec.name });
    return { ...fieldsOf(row.spec, format.language), name, from, lastDay: addDays(from, DAYS - 1) };
  });
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const { spec, faults } = readFields(fields);
  const told = new Map(faults.map((fault) => [fault.field, faultWords(fault, speech)]));
  const faultOf = (field: string) => told.get(field) ?? lacksEnd(field, spec?.to, say);
  const set = (patch: Partial<typeof fields>) => setFields((now) => ({ ...now, ...patch }));
  const part = { fields, set, faultOf, names: row };
  const edits = spec === null || faults.length > 0 ? [] : editsOf({ row, versions, spec });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (edits.length > 0 && !draft.saving) void put(edits);
  };
  return (
    <form ref={box} aria-label={say('commission_rules.title_promo')} noValidate onSubmit={submit}>
      <p className="mb-3 text-muted">{say('commission_rules.promo_text')}</p>
      <div className="flex flex-col gap-3">
        <Field label={say('commission_rules.field_name')} error={faultOf('rule.name')}>
          <TextInput maxLength={200} value={fields.name} onChange={(name) => set({ name })} />
        </Field>
        <DayFields part={part} />
        <RateFields part={part} />
      </div>
      <RecordSection title={say('commission_rules.promo_steps')}>
        <RecordLines
          empty={say('commission_rules.promo_nothing')}
          lines={edits.map((edit, at) => lineOf(edit, at))}
        />
      </RecordSection>
      <div className="mt-4 flex flex-col gap-3">
        <ToDraft
          failure={draft.failure}
          disabled={edits.length === 0 || draft.saving}
          onCancel={onClose}
        />
      </div>
    </form>
  );

  function lineOf(edit: RuleEdit, at: number) {
    if (edit.op === 'end') {
      const ended = versions.find(({ version }) => version === edit.version);
      return { id: at, title: say('commission_rules.step_ends', { name: ended?.name ?? '' }) };
    }
    return {
      id: at,
      title: edit.rule.name,
      note: spanWords(edit.rule, speech),
      end: <span className="tabular">{rateWords(edit.rule, speech)}</span>,
    };
  }
}

function lacksEnd(
  field: string,
  to: string | null | undefined,
  say: ReturnType<typeof useRuleSpeech>['say'],
): string | undefined {
  return field === 'rule.to' && to === null ? say('commission_rules.promo_needs_end') : undefined;
}

/** Versions of the same scope alone: those of the line that were about something else stay. */
function editsOf({
  row,
  versions,
  spec,
}: {
  row: RuleRow;
  versions: readonly RuleVersion[];
  spec: RuleRow['spec'];
}): RuleEdit[] {
  const { to } = spec;
  if (to === null) return [];
  const key = scopeKey(row.spec);
  const standing = versions.filter((one) => scopeKey(one.spec) === key);
  const window = { name: spec.name, rate: spec.rate, from: spec.from, to };
  return promotionOver(
    standing.map(({ version, spec: held }) => ({ version, spec: held })),
    window,
  );
}
