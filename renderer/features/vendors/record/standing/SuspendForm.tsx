import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface SuspendFormProps {
  topic: string;
  day: string;
  to: 'suspended' | 'active';
}

/** With a reason; it counts once somebody else has approved it. */
export function SuspendForm({ topic, day, to }: SuspendFormProps) {
  const say = useText();
  const [reason, setReason] = useState<string | null>(null);
  const propose = useMutation(api.facts.propose.mutationOptions());
  const verb = say(to === 'suspended' ? 'vendor_record.suspend' : 'vendor_record.lift');
  if (reason === null) {
    return (
      <Button look="quiet" className="-ml-2.5" onClick={() => setReason('')}>
        {verb}
      </Button>
    );
  }
  const failure = propose.error === null ? null : failureOf(propose.error);
  const title = reason.trim();
  return (
    <form
      aria-label={verb}
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (title === '' || propose.isPending) return;
        propose.mutate({ topic, title, body: { state: to }, effectiveFrom: day });
      }}
    >
      <TextInput
        autoFocus
        label={say('vendor_record.reason')}
        placeholder={say('vendor_record.reason')}
        className="max-w-64"
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <Button type="submit" look="danger" disabled={propose.isPending || title === ''}>
        {verb}
      </Button>
      <Button onClick={() => setReason(null)}>{say('ui.cancel')}</Button>
      <p className="basis-full text-muted">{say('vendor_record.second_person')}</p>
      {failure !== null && (
        <p role="alert" className="basis-full text-bad">
          {say(failure.code, failure.params)}
        </p>
      )}
    </form>
  );
}
