import type { DraftField } from '../../../../shared/contract/drafts.contract.ts';
import { useFieldValue } from '../../../drafts/use-field-value.ts';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { RadioGroup } from '../../../ui/controls/RadioGroup.tsx';
import { useText } from '../../../ui/text/use-text.ts';

export type Side = 'mine' | 'theirs';

interface MergeFieldsProps {
  entity: string;
  fields: readonly DraftField[];
  sides: Readonly<Record<string, Side>>;
  onChange(sides: Record<string, Side>): void;
}

/** Of each field that was changed on both sides: whose value counts. */
export function MergeFields({ entity, fields, sides, onChange }: MergeFieldsProps) {
  const say = useText();
  const { fieldName } = useFieldWords();
  const valueText = useFieldValue(entity);
  return (
    <div className="flex flex-col gap-3 border-line border-l-2 pl-3">
      {fields.map((field) => (
        <RadioGroup
          key={field.column}
          label={fieldName(entity, field.column)}
          value={sides[field.column] ?? 'mine'}
          onChange={(side) => onChange({ ...sides, [field.column]: side })}
          options={[
            {
              value: 'mine',
              label: say('outbox.mine_is', { value: valueText(field, field.mine) }),
            },
            {
              value: 'theirs',
              label: say('outbox.theirs_is', { value: valueText(field, field.theirs ?? null) }),
            },
          ]}
        />
      ))}
    </div>
  );
}
