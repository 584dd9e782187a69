import { charges } from '../../../../../shared/contract/commission-rule.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import type { RuleFormPart } from './use-rule-form.ts';

/** What it is called, what it charges for, and when it holds. */
export function NameFields({ part }: { part: RuleFormPart }) {
  const say = useText();
  const { fields, set, faultOf } = part;
  return (
    <div className="flex flex-col gap-3">
      <Field label={say('commission_rules.field_name')} error={faultOf('rule.name')}>
        <TextInput maxLength={200} value={fields.name} onChange={(name) => set({ name })} />
      </Field>
      <Field label={say('commission_rules.field_charge')} error={faultOf('rule.charge')}>
        <Select
          value={fields.charge}
          onChange={(charge) => set({ charge })}
          options={charges.map((value) => ({
            value,
            label: say(`commission_rules.charge_${value}`),
          }))}
        />
      </Field>
      <DayFields part={part} />
    </div>
  );
}

/** Its first and its last day, both included. */
export function DayFields({ part }: { part: Pick<RuleFormPart, 'faultOf'> & DayPart }) {
  const say = useText();
  const format = useFormat();
  const { fields, set, faultOf } = part;
  const { from, lastDay } = fields;
  const next = isBusinessDay(lastDay) ? format.day(addDays(lastDay, 1)) : null;
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={say('commission_rules.field_from')} error={faultOf('rule.from')}>
        <TextInput type="date" value={from} onChange={(day) => set({ from: day })} />
      </Field>
      <Field
        label={say('commission_rules.last_day')}
        error={faultOf('rule.to')}
        hint={
          next === null
            ? say('commission_rules.last_day_open')
            : say('commission_rules.last_day_hint', { next })
        }
      >
        <TextInput type="date" value={lastDay} onChange={(day) => set({ lastDay: day })} />
      </Field>
    </div>
  );
}

interface DayPart {
  fields: { from: string; lastDay: string };
  set(patch: { from?: string; lastDay?: string }): void;
}
