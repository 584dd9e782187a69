import { use } from 'react';
import { FieldContext } from './field-context.ts';

interface TextAreaProps {
  value: string;
  onChange(value: string): void;
  disabled?: boolean | undefined;
}

/** A text of several lines, inside a Field. */
export function TextArea({ value, onChange, disabled }: TextAreaProps) {
  const field = use(FieldContext);
  return (
    <textarea
      rows={5}
      spellCheck={false}
      id={field.id}
      aria-describedby={field.noteId}
      aria-invalid={field.invalid || undefined}
      disabled={disabled}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="w-full resize-y rounded-base border border-line-strong bg-surface px-2 py-1 text-body text-ink aria-invalid:border-bad disabled:bg-sunken disabled:text-muted"
    />
  );
}
