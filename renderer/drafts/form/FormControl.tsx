import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { choicesOf } from '../field-choices.ts';
import { useFieldWords } from '../use-field-words.ts';
import { useReferences } from '../use-references.ts';
import type { FormField } from './form-field.ts';

export interface Option {
  value: string;
  label: string;
}

interface FormControlProps {
  field: FormField;
  text: string;
  fault: string | undefined;
  /** Shown in place of a value that this role may not read. */
  masked?: string | undefined;
  /** A masked value that is to be emptied. */
  cleared: boolean;
  onClear(isEmpty: boolean): void;
  disabled: boolean;
  /** Records to choose from, where the column points at some that only the screen knows. */
  choices?: readonly Option[] | undefined;
  onChange(text: string): void;
}

/** One labelled control, as its kind asks. */
export function FormControl(props: FormControlProps) {
  const { field, text, fault, masked, cleared } = props;
  const say = useText();
  const { fieldName } = useFieldWords();
  const intent = field.isIntent ? say('outbox.intent') : undefined;
  const label = fieldName(field.entity, field.column);
  const hint = masked === undefined ? intent : say(cleared ? 'field.cleared' : 'field.masked');
  return (
    <>
      <Field label={label} hint={hint} error={fault}>
        <Control {...props} masked={cleared ? undefined : masked} />
      </Field>
      {masked !== undefined && text === '' && !field.required && (
        <ClearButton {...props} label={label} />
      )}
    </>
  );
}

function ClearButton({ label, cleared, disabled, onClear }: FormControlProps & { label: string }) {
  const say = useText();
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={say(cleared ? 'field.keep_of' : 'field.clear_of', { field: label })}
      className="text-accent-ink text-table underline-offset-2 hover:underline"
      onClick={() => onClear(!cleared)}
    >
      {say(cleared ? 'field.keep' : 'field.clear')}
    </button>
  );
}

function Control({ field, text, masked, disabled, choices, onChange }: FormControlProps) {
  const say = useText();
  const known = useOptions(field) ?? choices;
  if (known !== undefined) {
    const isKnown = text === '' || known.some(({ value }) => value === text);
    const options = isKnown ? known : [...known, { value: text, label: say('field.gone') }];
    const none = { value: '', label: say('field.none_chosen') };
    const all = field.required && text !== '' ? options : [none, ...options];
    return <Select value={text} options={all} disabled={disabled} onChange={onChange} />;
  }
  if (field.kind === 'long_text') {
    return <TextArea value={text} onChange={onChange} disabled={disabled} />;
  }
  return (
    <TextInput
      type={field.kind === 'day' ? 'date' : 'text'}
      inputMode={inputMode(field)}
      maxLength={2_000}
      value={text}
      disabled={disabled}
      aria-required={field.required}
      placeholder={masked}
      onChange={onChange}
    />
  );
}

function inputMode({ kind, column }: FormField) {
  if (kind === 'integer') return 'numeric';
  if (kind === 'money' || kind === 'micro') return 'decimal';
  return column === 'email' ? 'email' : 'text';
}

function useOptions({ entity, column, kind }: FormField): readonly Option[] | undefined {
  const say = useText();
  const references = useReferences();
  if (kind === 'boolean') {
    return [
      { value: '1', label: say('field.yes') },
      { value: '0', label: say('field.no') },
    ];
  }
  const choices = choicesOf(entity, column);
  if (choices !== undefined) return choices.map(([value, key]) => ({ value, label: say(key) }));
  const names = kind === 'reference' ? references(column) : undefined;
  return names && [...names].map(([id, label]) => ({ value: String(id), label }));
}
