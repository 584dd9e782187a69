import { useId } from 'react';

interface RadioGroupProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; note?: string | undefined }[];
  value: Value;
  onChange(value: Value): void;
  disabled?: boolean | undefined;
}

/** A choice of one, all of it in sight; the arrows move it, as the browser does by itself. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, disabled } = props;
  const name = useId();
  return (
    <fieldset disabled={disabled} className="flex flex-col gap-1.5">
      <legend className="mb-1 font-medium text-body">{label}</legend>
      {options.map((option, at) => (
        <div key={option.value} className="flex items-start gap-2">
          <input
            type="radio"
            id={`${name}-${at}`}
            name={name}
            checked={option.value === value}
            aria-describedby={option.note === undefined ? undefined : `${name}-${at}-note`}
            onChange={() => onChange(option.value)}
            className="mt-0.5 size-3.5 shrink-0 accent-accent"
          />
          <div className="min-w-0">
            <label htmlFor={`${name}-${at}`} className="break-words">
              {option.label}
            </label>
            {option.note !== undefined && (
              <p id={`${name}-${at}-note`} className="text-muted text-tiny">
                {option.note}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
