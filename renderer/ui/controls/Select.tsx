import { ChevronDown } from 'lucide-react';
import { use } from 'react';
import { FieldContext } from './field-context.ts';

interface SelectProps<Value extends string> {
  value: Value;
  options: readonly { value: Value; label: string; disabled?: boolean | undefined }[];
  onChange(value: Value): void;
  /** Its name for screen readers; may be left out inside a Field. */
  label?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** The browser's own list: the keyboard, the screen reader and long lists already work in it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, label, disabled, className = '' } = props;
  const field = use(FieldContext);
  return (
    <span className={`relative inline-flex ${className}`}>
      <select
        id={field.id}
        aria-label={label}
        aria-describedby={field.noteId}
        aria-invalid={field.invalid || undefined}
        disabled={disabled}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        className="h-7 w-full appearance-none truncate rounded-base border border-line-strong bg-surface py-0 pr-7 pl-2 text-body text-ink aria-invalid:border-bad disabled:bg-sunken disabled:text-muted"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        size={14}
        className="pointer-events-none absolute inset-y-0 right-2 my-auto text-muted"
      />
    </span>
  );
}
