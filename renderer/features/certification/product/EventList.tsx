import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod';
import type { subjectEvent } from '../../../../shared/contract/certification-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { ReasonForm } from '../../../ui/controls/ReasonForm.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { changes } from './changes.ts';

type Event = z.infer<typeof subjectEvent>;

interface EventListProps {
  productId: number;
  events: readonly Event[];
  mayEdit: boolean;
}

export function EventList({ productId, events, mayEdit }: EventListProps) {
  const say = useText();
  if (events.length === 0) return null;
  return (
    <ul
      aria-label={say('certificates.events')}
      className="divide-y divide-line border-line border-y"
    >
      {events.map((event) => (
        <EventLine key={event.uuid} {...{ productId, event, mayEdit }} />
      ))}
    </ul>
  );
}

function EventLine({
  productId,
  event,
  mayEdit,
}: {
  productId: number;
  event: Event;
  mayEdit: boolean;
}) {
  const say = useText();
  const { kind, on, note, isCorrected, isPending } = event;
  const what = changes.find((one) => one === event.what);
  return (
    <li className="flex flex-wrap items-center gap-2 py-1">
      <DayText day={on} />
      <span className={isCorrected ? 'line-through' : ''}>
        {say(`certificates.event_${kind}`)}
        {what !== undefined && ` (${say(`certificates.what_${what}`)})`}: {note}
      </span>
      {isPending && <Badge tone="accent">{say('certificates.pending')}</Badge>}
      {isCorrected && <Badge>{say('certificates.corrected')}</Badge>}
      {mayEdit && !isCorrected && !isPending && <TakeBack {...{ productId, fact: event.uuid }} />}
    </li>
  );
}

/** Recorded by mistake: it counts no longer, for a reason. */
function TakeBack({ productId, fact }: { productId: number; fact: string }) {
  const say = useText();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation(api.certification.correct.mutationOptions());
  const failure = error === null ? null : failureOf(error);
  if (!isAsking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say('certificates.take_back')}
      </Button>
    );
  }
  return (
    <ReasonForm
      {...{ verb: say('certificates.take_back'), label: say('certificates.take_back_reason') }}
      maxLength={500}
      isBusy={isPending}
      onSubmit={(reason) => mutate({ productId, fact, reason })}
      onCancel={() => setAsking(false)}
    >
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </ReasonForm>
  );
}
