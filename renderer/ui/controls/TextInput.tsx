import { type ComponentProps, use } from 'react';
import { FieldContext } from './field-context.ts';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string;
  onChange(value: string): void;
  /** Its name where no Field gives it one. */
  label?: string | undefined;
}

export function TextInput({ value, onChange, label, className = '', ...rest }: TextInputProps) {
  const field = use(FieldContext);
  return (
    <input
      type="text"
      spellCheck={false}
      autoComplete="off"
      id={field.id}
      aria-label={label}
      aria-describedby={field.noteId}
      aria-invalid={field.invalid || undefined}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`h-7 w-full rounded-base border border-line-strong bg-surface px-2 text-body text-ink placeholder:text-muted aria-invalid:border-bad disabled:bg-sunken disabled:text-muted ${className}`}
    />
  );
}
