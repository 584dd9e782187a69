import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import { TextInput } from './TextInput.tsx';

interface ReasonFormProps {
  /** What is asked for; and what is done with it. */
  label: string;
  verb: string;
  maxLength: number;
  isBusy: boolean;
  /** With what was written, which is not empty. */
  onSubmit(reason: string): void;
  onCancel(): void;
  /** The form's own name, where the button's is not enough. */
  name?: string;
  /** What stands below, as a refusal. */
  children?: ReactNode;
}

/** Something that cannot be taken back lightly, done for a reason. */
export function ReasonForm({ label, verb, maxLength, isBusy, name, ...rest }: ReasonFormProps) {
  const { onSubmit, onCancel, children } = rest;
  const say = useText();
  const [written, setWritten] = useState('');
  const reason = written.trim();
  const isReady = !isBusy && reason !== '';
  return (
    <form
      aria-label={name}
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit(reason);
      }}
    >
      <TextInput
        autoFocus
        label={label}
        placeholder={label}
        className="max-w-64"
        maxLength={maxLength}
        value={written}
        onChange={setWritten}
      />
      <Button type="submit" look="danger" disabled={!isReady}>
        {verb}
      </Button>
      <Button onClick={onCancel}>{say('ui.cancel')}</Button>
      {children}
    </form>
  );
}
