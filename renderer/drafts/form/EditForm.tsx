import { useMutation, useQuery } from '@tanstack/react-query';
import type { RecordRef } from '../../../shared/contract/drafts.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useEditable } from '../use-editable.ts';
import type { Option } from './FormControl.tsx';
import { formFields } from './form-field.ts';
import { RecordForm } from './RecordForm.tsx';

interface EditFormProps {
  label: string;
  entity: string;
  record: RecordRef;
  columns: readonly string[];
  choices?: Readonly<Record<string, readonly Option[]>> | undefined;
  onDone(): void;
}

/** Edits a record that exists: what was typed is acknowledged here and sent when the central can be reached. */
export function EditForm({ label, entity, record: ref, columns, choices, onDone }: EditFormProps) {
  const say = useText();
  const { fields } = useEditable(entity);
  const held = useQuery(
    api.drafts.values.queryOptions({
      input: { entity, ref },
      staleTime: 0,
      gcTime: 0,
      refetchOnMount: 'always',
    }),
  );
  const edit = useMutation(
    api.drafts.edit.mutationOptions({
      // What was put on sale without its certificates is told before the form goes.
      onSuccess: ({ lacking = [] }) => (lacking.length === 0 ? onDone() : undefined),
    }),
  );
  const lacking = edit.data?.lacking?.join(', ') ?? '';
  if (held.error !== null) {
    const { code, params } = failureOf(held.error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (lacking !== '') {
    return (
      <Notice tone="warn" title={say('certificates.lacking_on_sale', { requirements: lacking })}>
        <Button onClick={onDone}>{say('ui.close')}</Button>
      </Notice>
    );
  }
  if (held.data === undefined || fields.length === 0) return <Skeleton height="10rem" />;
  return (
    <RecordForm
      label={label}
      fields={formFields(entity, fields, columns)}
      initial={{ [entity]: held.data.values }}
      choices={choices}
      saving={edit.isPending}
      failure={edit.error === null ? null : failureOf(edit.error)}
      save={(changes) => edit.mutate({ entity, ref, changes: changes[entity] ?? {} })}
      leave={onDone}
    />
  );
}
