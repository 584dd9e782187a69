import { useState } from 'react';
import { LEAST_REASON } from '../../shared/contract/privacy.contract.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { TextInput } from '../ui/controls/TextInput.tsx';
import { useText } from '../ui/text/use-text.ts';
import type { Reveal } from './use-reveal.ts';

export function RevealForm({
  reveal,
  onDone,
}: {
  reveal: Pick<Reveal, 'running' | 'failure' | 'ask'>;
  onDone(): void;
}) {
  const say = useText();
  const [reason, setReason] = useState('');
  const isReady = !reveal.running && reason.trim().length >= LEAST_REASON;
  const { failure } = reveal;
  return (
    <form
      className="my-1 flex flex-col items-start gap-1.5 rounded-base border border-line bg-sunken/40 p-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Esc leaves the question, not the record behind it.
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) reveal.ask(reason.trim());
      }}
    >
      <Field
        label={say('privacy.reason')}
        hint={say('privacy.reason_hint')}
        error={failure === null ? undefined : say(failure.code, failure.params)}
      >
        <TextInput autoFocus maxLength={300} value={reason} onChange={setReason} />
      </Field>
      <Button type="submit" disabled={!isReady}>
        {say('privacy.reveal')}
      </Button>
    </form>
  );
}
