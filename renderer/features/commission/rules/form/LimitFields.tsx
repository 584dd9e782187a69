import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Toggle } from '../../../../ui/controls/Toggle.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { RuleFormPart } from './use-rule-form.ts';

/** What bounds the fee, and how tax and shipping take part. */
export function LimitFields({ part }: { part: RuleFormPart }) {
  const say = useText();
  const { fields, set, faultOf } = part;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-3 gap-3">
        <Field label={say('commission_rules.field_floor')} error={faultOf('rule.floor')}>
          <TextInput
            inputMode="numeric"
            className="tabular text-end"
            value={fields.floor}
            onChange={(floor) => set({ floor })}
          />
        </Field>
        <Field label={say('commission_rules.field_cap')} error={faultOf('rule.cap')}>
          <TextInput
            inputMode="numeric"
            className="tabular text-end"
            value={fields.cap}
            onChange={(cap) => set({ cap })}
          />
        </Field>
        <Field
          label={say('commission_rules.field_first_orders')}
          error={faultOf('rule.firstOrders')}
        >
          <TextInput
            inputMode="numeric"
            className="tabular text-end"
            value={fields.firstOrders}
            onChange={(firstOrders) => set({ firstOrders })}
          />
        </Field>
      </div>
      <Field label={say('commission_rules.field_tax')}>
        <Select
          value={fields.taxMode}
          onChange={(taxMode) => set({ taxMode })}
          options={[
            { value: 'exclusive', label: say('commission_rules.tax_exclusive') },
            { value: 'inclusive', label: say('commission_rules.tax_inclusive') },
          ]}
        />
      </Field>
      <Toggle
        label={say('commission_rules.shipping_in')}
        checked={fields.includesShipping}
        onChange={(includesShipping) => set({ includesShipping })}
      />
    </div>
  );
}
