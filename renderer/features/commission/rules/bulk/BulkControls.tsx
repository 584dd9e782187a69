import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { bulkKinds } from './bulk-fields.ts';
import type { useBulk } from './use-bulk.ts';

interface BulkControlsProps {
  bulk: ReturnType<typeof useBulk>;
}

/** What is changed, by how much, and from when. */
export function BulkControls({ bulk }: BulkControlsProps) {
  const say = useText();
  const { fields, set, isReadable } = bulk;
  const { kind } = fields;
  const isEnd = kind === 'end';
  const isBound = kind === 'floor' || kind === 'cap';
  const lastDay = isBusinessDay(fields.day) ? addDays(fields.day, -1) : fields.day;
  return (
    <div className="grid grid-cols-3 gap-3">
      <Field label={say('commission_rules.bulk_what')}>
        <Select
          value={kind}
          onChange={(next) => set({ kind: next, value: '' })}
          options={bulkKinds.map((value) => ({
            value,
            label: say(`commission_rules.bulk_${value}`),
          }))}
        />
      </Field>
      {!isEnd && (
        <Field
          label={say(`commission_rules.bulk_value_${kind}`)}
          hint={isBound ? say('commission_rules.bulk_no_bound') : undefined}
          error={
            isReadable ? undefined : say('commission_rules.fault_wrong', { value: fields.value })
          }
        >
          <TextInput
            inputMode={isBound ? 'numeric' : 'decimal'}
            className="tabular text-end"
            value={fields.value}
            onChange={(value) => set({ value })}
          />
        </Field>
      )}
      <Field label={say(isEnd ? 'commission_rules.last_day' : 'commission_rules.field_from')}>
        <TextInput
          type="date"
          value={isEnd ? lastDay : fields.day}
          onChange={(day) => set({ day: isEnd && isBusinessDay(day) ? addDays(day, 1) : day })}
        />
      </Field>
    </div>
  );
}
