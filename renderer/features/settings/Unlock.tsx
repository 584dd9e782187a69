import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** The key is here, and sealed: any role may open it that knows the passphrase. */
export function Unlock() {
  const say = useText();
  const [passphrase, setPassphrase] = useState('');
  const { mutate, isPending, error } = useMutation(
    api.connection.unlock.mutationOptions({ onSettled: () => setPassphrase('') }),
  );
  const failure = error === null ? null : failureOf(error);
  return (
    <form
      className="mb-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && passphrase !== '') mutate({ passphrase });
      }}
    >
      <Notice tone="warn" title={say('settings.locked')} />
      <Field
        label={say('settings.passphrase')}
        error={failure === null ? undefined : say(failure.code, failure.params)}
      >
        <TextInput
          type="password"
          autoComplete="current-password"
          maxLength={200}
          disabled={isPending}
          value={passphrase}
          onChange={setPassphrase}
        />
      </Field>
      <div>
        <Button type="submit" look="primary" disabled={isPending || passphrase === ''}>
          {say(isPending ? 'settings.unlocking' : 'settings.unlock')}
        </Button>
      </div>
    </form>
  );
}
