import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LockView } from '../../../shared/contract/lock.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { beginAnew } from '../../client/live/desk-turn.ts';
import { queryClient } from '../../client/queries.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useWait } from './use-wait.ts';

export function UnlockForm({ lock }: { lock: LockView }) {
  const say = useText();
  const [secret, setSecret] = useState('');
  const { mutate, isPending, error, submittedAt } = useMutation(
    api.lock.unlock.mutationOptions({
      onSuccess: beginAnew,
      onError: () => {
        setSecret('');
        void queryClient.invalidateQueries({ queryKey: api.lock.status.queryKey() });
      },
    }),
  );
  const failure = error === null ? null : failureOf(error);
  const wait = useWait(lock.waitSeconds, submittedAt);
  const told =
    failure === null || failure.code === 'lock.wait'
      ? undefined
      : say(failure.code, failure.params);
  const waits = wait > 0 ? say('lock.wait_left', { time: clockText(wait) }) : told;
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && secret !== '' && wait === 0) mutate({ secret });
      }}
    >
      <Field label={say(lock.kind === 'passphrase' ? 'lock.passphrase' : 'lock.pin')} error={waits}>
        <TextInput
          type="password"
          // The only thing to do on this screen.
          autoFocus
          inputMode={lock.kind === 'pin' ? 'numeric' : 'text'}
          autoComplete="off"
          maxLength={200}
          value={secret}
          onChange={setSecret}
        />
      </Field>
      <Button type="submit" look="primary" disabled={isPending || secret === '' || wait > 0}>
        {say(isPending ? 'lock.unlocking' : 'lock.unlock')}
      </Button>
    </form>
  );
}

/** `1:05`, `30:00`. */
function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
