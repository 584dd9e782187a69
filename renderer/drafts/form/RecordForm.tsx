import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Failure } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useFieldWords } from '../use-field-words.ts';
import { FormControl, type Option } from './FormControl.tsx';
import { type FormField, type FormValues, idOf } from './form-field.ts';
import { useRecordForm } from './use-record-form.ts';

export interface RecordFormProps {
  /** Its name for screen readers. */
  label: string;
  fields: readonly FormField[];
  initial: FormValues;
  /** Records to choose from, by column. */
  choices?: Readonly<Record<string, readonly Option[]>> | undefined;
  /** Left alone where the form comes up under something that is read first. */
  takesFocus?: boolean | undefined;
  saving: boolean;
  failure: Failure | null;
  save(changes: FormValues): void;
  leave(): void;
}

/** Labelled controls in two columns. Ctrl+Enter saves, Esc leaves; the first control has the focus. */
export function RecordForm(props: RecordFormProps) {
  const { label, fields, choices, takesFocus = true, saving, failure, leave } = props;
  const say = useText();
  const form = useRecordForm(props);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [takesFocus]);
  const submit = () => {
    if (saving) return;
    const wrong = form.submit();
    if (wrong === null) return;
    const at = fields.findIndex((field) => idOf(field) === idOf(wrong));
    element.current?.querySelectorAll<HTMLElement>('input, select, textarea')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    if (saves) submit();
    else leave();
  };
  return (
    <form
      ref={element}
      aria-label={label}
      className="flex flex-col gap-3"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        {fields.map((field) => (
          <div key={idOf(field)} className={field.kind === 'long_text' ? 'col-span-2' : 'min-w-0'}>
            <FormControl
              field={field}
              text={form.textOf(field)}
              fault={form.faultOf(field)}
              masked={form.maskOf(field)}
              cleared={form.isCleared(field)}
              onClear={(isEmpty) => form.clear(field, isEmpty)}
              disabled={saving}
              choices={choices?.[field.column]}
              onChange={(text) => form.change(field, text)}
            />
          </div>
        ))}
      </div>
      <FormFailure failure={failure} fields={fields} />
      <div className="flex items-center gap-2">
        <Button type="submit" look="primary" disabled={saving}>
          {say(saving ? 'outbox.saving' : 'outbox.save')}
        </Button>
        <Button onClick={leave}>{say('ui.cancel')}</Button>
        <span className="text-muted text-tiny">{say('outbox.save_keys')}</span>
      </div>
    </form>
  );
}

interface FormFailureProps {
  failure: Failure | null;
  fields: readonly FormField[];
}

/** What the engine refused, with the field by the name that stands above its control. */
function FormFailure({ failure, fields }: FormFailureProps) {
  const say = useText();
  const { fieldName } = useFieldWords();
  if (failure === null) return null;
  const { code, params } = failure;
  const field = fields.find(({ column }) => column === params.field);
  const named =
    field === undefined ? params : { ...params, field: fieldName(field.entity, field.column) };
  return <Notice tone="bad" title={say(code, named)} />;
}
