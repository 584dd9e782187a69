import type { OutboxEvent } from '../../../../shared/contract/outbox.contract.ts';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useReasonWords } from './use-reason-words.ts';

interface MessageHistoryProps {
  entity: string;
  history: readonly OutboxEvent[];
}

/** What happened to it, by whom and when: nothing of it is ever left out. */
export function MessageHistory({ entity, history }: MessageHistoryProps) {
  const say = useText();
  const detail = useEventDetail(entity);
  return (
    <div className="mt-5">
      <RecordSection title={say('outbox.history')}>
        <RecordLines
          empty=""
          lines={history.map((event, at) => ({
            id: at,
            title: [say(`outbox.event_${event.what}`), detail(event)]
              .filter((part) => part !== null)
              .join(': '),
            note: event.actor === '' ? say('outbox.actor_app') : event.actor,
            end: <InstantText at={event.at} />,
          }))}
        />
      </RecordSection>
    </div>
  );
}

const choices = ['mine', 'theirs', 'merge'] as const;

/** What an event says of itself; the history keeps nothing of a person, so some reasons stand above alone. */
function useEventDetail(entity: string): (event: OutboxEvent) => string | null {
  const say = useText();
  const reasonWords = useReasonWords(entity);
  return ({ detail }) => {
    const choice = choices.find((one) => one === detail.choice);
    if (choice !== undefined) return say(`outbox.choice_${choice}`);
    const { code, attempt, role, ...params } = detail;
    if (typeof attempt === 'number') {
      return attempt > 1 ? say('outbox.attempt', { count: attempt }) : null;
    }
    if (role !== undefined) return reasonWords({ code: 'outbox.role_lost', params: { role } });
    return typeof code === 'string' ? reasonWords({ code, params }) : null;
  };
}
