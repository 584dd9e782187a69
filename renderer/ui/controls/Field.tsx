import { type ReactNode, useId } from 'react';
import { FieldContext } from './field-context.ts';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** One TextInput or Select: it takes its name and its error from here. */
  children: ReactNode;
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const noteId = note === undefined ? undefined : `${id}-note`;
  return (
    <FieldContext value={{ id, noteId, invalid: error !== undefined }}>
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-medium text-body">
          {label}
        </label>
        {children}
        {note !== undefined && (
          <p
            id={noteId}
            className={`text-table ${error === undefined ? 'text-muted' : 'text-bad'}`}
          >
            {note}
          </p>
        )}
      </div>
    </FieldContext>
  );
}
