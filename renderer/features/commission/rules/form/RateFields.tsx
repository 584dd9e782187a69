import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { StepsEditor } from './StepsEditor.tsx';
import type { RuleFormPart } from './use-rule-form.ts';

const kinds = ['percent', 'fixed', 'tiers'] as const;
const pers = ['item', 'line', 'order'] as const;

/** A percentage, an amount, or tiers. */
export function RateFields({ part }: { part: RuleFormPart }) {
  const say = useText();
  const { fields, set, faultOf } = part;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('commission_rules.field_kind')}>
          <Select
            value={fields.kind}
            onChange={(kind) => set({ kind })}
            options={kinds.map((value) => ({
              value,
              label: say(`commission_rules.kind_${value}`),
            }))}
          />
        </Field>
        {fields.kind === 'percent' && (
          <Field label={say('commission_rules.field_percent')} error={faultOf('rule.rate.ppm')}>
            <TextInput
              inputMode="decimal"
              className="tabular text-end"
              value={fields.percent}
              onChange={(percent) => set({ percent })}
            />
          </Field>
        )}
        {fields.kind === 'fixed' && (
          <Field label={say('commission_rules.field_amount')} error={faultOf('rule.rate.amount')}>
            <TextInput
              inputMode="numeric"
              className="tabular text-end"
              value={fields.amount}
              onChange={(amount) => set({ amount })}
            />
          </Field>
        )}
        {fields.kind === 'tiers' && (
          <Field label={say('commission_rules.field_by')}>
            <Select
              value={fields.by}
              onChange={(by) => set({ by })}
              options={[
                { value: 'value', label: say('commission_rules.by_value') },
                { value: 'month_gmv', label: say('commission_rules.by_month_gmv') },
              ]}
            />
          </Field>
        )}
      </div>
      {fields.kind === 'tiers' && <StepsEditor part={part} />}
    </div>
  );
}

/** What the rate is of, and what a floor and a cap bound. */
export function PerField({ part: { fields, set } }: { part: RuleFormPart }) {
  const say = useText();
  return (
    <Field label={say('commission_rules.field_per')} hint={say('commission_rules.per_hint')}>
      <Select
        value={fields.per}
        onChange={(per) => set({ per })}
        options={pers.map((value) => ({ value, label: say(`commission_rules.per_${value}`) }))}
      />
    </Field>
  );
}
