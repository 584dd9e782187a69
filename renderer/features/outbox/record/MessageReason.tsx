import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { needsDecision, savedText } from '../../../drafts/message-state.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { RefusalReason } from './RefusalReason.tsx';
import { useReasonWords } from './use-reason-words.ts';

/** Why it is where it is, in plain words: what the central said, or what it waits for. */
export function MessageReason({ message }: { message: OutboxMessage }) {
  const say = useText();
  const format = useFormat();
  const { state, isIntent, reason, attempts, nextAt, waitsFor, settledAt, leftBy } = message;
  const reasonWords = useReasonWords(message.entity);
  const why = reason === null ? null : reasonWords(reason);
  const notes = [
    ...(leftBy === null ? [] : [say('outbox.left_note', { login: leftBy })]),
    ...(settledAt === null && waitsFor > 0 ? [say('outbox.waits_for', { count: waitsFor })] : []),
    ...(why === null || state === 'refused' ? [] : [why]),
    ...(settledAt === null && attempts > 0 ? [say('outbox.tried', { count: attempts })] : []),
    ...(nextAt === null ? [] : [say('outbox.next_at', { at: format.time(nextAt) })]),
  ];
  if (settledAt !== null && reason === null) return null;
  const title = say(settledAt === null ? savedText(state, isIntent) : 'outbox.reason');
  return (
    <Notice tone={needsDecision(state) ? 'bad' : 'neutral'} title={title}>
      {state === 'refused' && <RefusalReason message={message} />}
      {notes.map((note) => (
        <p key={note} className="first:mt-0 mt-1">
          {note}
        </p>
      ))}
    </Notice>
  );
}
