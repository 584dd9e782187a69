import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import type { Failure } from '../../../client/failure.ts';
import { formFields } from '../../../drafts/form/form-field.ts';
import { RecordForm } from '../../../drafts/form/RecordForm.tsx';
import { useEditable } from '../../../drafts/use-editable.ts';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface MendFormProps {
  message: OutboxMessage;
  saving: boolean;
  failure: Failure | null;
  save(changes: DraftValues): void;
  leave(): void;
}

/** The values that were refused, to be put right. */
export function MendForm({ message, saving, failure, save, leave }: MendFormProps) {
  const say = useText();
  const { entity, fields } = message;
  const { fields: editable } = useEditable(entity);
  if (editable.length === 0) return <Skeleton height="6rem" />;
  return (
    <RecordForm
      label={say('outbox.mend')}
      fields={formFields(
        entity,
        editable,
        fields.map(({ column }) => column),
      )}
      initial={{ [entity]: Object.fromEntries(fields.map(({ column, mine }) => [column, mine])) }}
      takesFocus={false}
      saving={saving}
      failure={failure}
      save={(changes) => save(changes[entity] ?? {})}
      leave={leave}
    />
  );
}
