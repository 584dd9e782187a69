import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

const nothing = { current: '', next: '', again: '' };

/** Sets the lock, changes it, or takes it away: the one that holds has to be told first. */
export function SetLockForm({ hasLock }: { hasLock: boolean }) {
  const say = useText();
  const [typed, setTyped] = useState(nothing);
  const set = useMutation(api.lock.set.mutationOptions({ onSuccess: () => setTyped(nothing) }));
  const failure = set.error === null ? null : failureOf(set.error);
  const differs = typed.again !== '' && typed.again !== typed.next;
  const mayTell = !set.isPending && (!hasLock || typed.current !== '');
  const ready = mayTell && typed.next !== '' && typed.again === typed.next;
  const current = hasLock ? typed.current : null;
  const input = (part: keyof typeof nothing) => ({
    type: 'password',
    maxLength: 200,
    autoComplete: part === 'current' ? 'current-password' : 'new-password',
    disabled: set.isPending,
    value: typed[part],
    onChange: (text: string) => setTyped((now) => ({ ...now, [part]: text })),
  });
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) set.mutate({ current, next: typed.next });
      }}
    >
      {hasLock && (
        <Field label={say('security.current')}>
          <TextInput {...input('current')} />
        </Field>
      )}
      <Field label={say('security.next')} hint={say('security.next_hint')}>
        <TextInput {...input('next')} />
      </Field>
      <Field label={say('security.again')} error={differs ? say('security.differs') : undefined}>
        <TextInput {...input('again')} />
      </Field>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {set.isSuccess && (
        <Notice
          tone="good"
          title={say(set.data.kind === null ? 'security.removed' : 'security.saved')}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!ready}>
          {say(set.isPending ? 'security.saving' : hasLock ? 'security.change' : 'security.set')}
        </Button>
        {hasLock && (
          <Button
            look="danger"
            disabled={!mayTell}
            onClick={() => set.mutate({ current, next: null })}
          >
            {say('security.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
