import { useQuery } from '@tanstack/react-query';
import { addDays, type Period } from '../../../../shared/kernel/business-day.ts';
import { api } from '../../../client/client.ts';
import { useKeyNames } from '../../../filters/use-key-names.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

interface KeyChoiceProps {
  label: string;
  dimension: 'province' | 'category';
  /** Days of the note: who sold in the year before them is listed. */
  period: Period;
  value: string | null;
  onChange(value: string | null): void;
}

/** One province or category, or all of them. */
export function KeyChoice({ label, dimension, period, value, onChange }: KeyChoiceProps) {
  const say = useText();
  const format = useFormat();
  const { keyName } = useKeyNames(value === null ? {} : { [dimension]: [value] });
  const year = { from: addDays(period.to, -364), to: period.to };
  const { data } = useQuery(
    api.analytics.query.queryOptions({
      input: { metrics: ['gmv'], by: [dimension], period: year },
    }),
  );
  const listed = (data?.rows ?? []).flatMap(({ keys: [key = ''], labels: [name] }) =>
    key === 'unknown' || name === undefined ? [] : [{ value: key, label: format.pick(name) }],
  );
  const apart =
    value === null || listed.some((one) => one.value === value)
      ? []
      : [{ value, label: keyName(dimension, value) }];
  return (
    <Field label={label}>
      <Select
        value={value ?? ''}
        onChange={(next) => onChange(next === '' ? null : next)}
        options={[{ value: '', label: say('notes.any') }, ...apart, ...listed]}
      />
    </Field>
  );
}
