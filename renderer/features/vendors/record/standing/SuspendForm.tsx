import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { ReasonForm } from '../../../../ui/controls/ReasonForm.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface SuspendFormProps {
  topic: string;
  day: string;
  to: 'suspended' | 'active';
}

/** With a reason; it counts once somebody else has approved it. */
export function SuspendForm({ topic, day, to }: SuspendFormProps) {
  const say = useText();
  const [isAsking, setAsking] = useState(false);
  const propose = useMutation(api.facts.propose.mutationOptions());
  const verb = say(to === 'suspended' ? 'vendor_record.suspend' : 'vendor_record.lift');
  if (!isAsking) {
    return (
      <Button look="quiet" className="-ml-2.5" onClick={() => setAsking(true)}>
        {verb}
      </Button>
    );
  }
  const failure = propose.error === null ? null : failureOf(propose.error);
  return (
    <ReasonForm
      {...{ verb, name: verb, label: say('vendor_record.reason'), maxLength: 200 }}
      isBusy={propose.isPending}
      onSubmit={(title) =>
        propose.mutate({ topic, title, body: { state: to }, effectiveFrom: day })
      }
      onCancel={() => setAsking(false)}
    >
      <p className="basis-full text-muted">{say('vendor_record.second_person')}</p>
      {failure !== null && (
        <p role="alert" className="basis-full text-bad">
          {say(failure.code, failure.params)}
        </p>
      )}
    </ReasonForm>
  );
}
