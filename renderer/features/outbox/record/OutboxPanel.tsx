import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageState } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { needsDecision } from '../../../drafts/message-state.ts';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useMessageWords } from '../use-message-words.ts';
import { Decision } from './Decision.tsx';
import { MessageFields } from './MessageFields.tsx';
import { MessageHistory } from './MessageHistory.tsx';
import { MessageReason } from './MessageReason.tsx';
import { RevealFields } from './RevealFields.tsx';
import { useRevealedFields } from './use-revealed-fields.ts';
import { Withdraw } from './Withdraw.tsx';

interface OutboxPanelProps {
  id: number;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function OutboxPanel({ id, full, onFull, onClose }: OutboxPanelProps) {
  const { recordName } = useFieldWords();
  const { titleOf, changeOf } = useMessageWords();
  const { data, error } = useQuery(api.outbox.get.queryOptions({ input: { id } }));
  const failure = error === null ? null : failureOf(error);
  const message = data?.message;
  return (
    <RecordPanel
      title={message && titleOf(message)}
      subtitle={
        message !== undefined && (
          <span className="flex flex-wrap items-center gap-2">
            {recordName(message.entity)} · {changeOf(message)}
            <PendingBadge state={message.state} isIntent={message.isIntent} />
          </span>
        )
      }
      full={full}
      onFull={onFull}
      onClose={onClose}
      failure={failure}
    >
      {message !== undefined && (
        <>
          <MessageReason message={message} />
          <MessageBody message={message} />
          <MessageHistory entity={message.entity} history={data?.history ?? []} />
        </>
      )}
    </RecordPanel>
  );
}

/** What is revealed is shown where it is decided too. */
function MessageBody({ message }: { message: OutboxMessage }) {
  const reveal = useRevealedFields(message);
  const shown = { ...message, fields: reveal.fields };
  return (
    <>
      <MessageFields message={shown}>
        <RevealFields reveal={reveal} />
      </MessageFields>
      <NextStep message={shown} />
    </>
  );
}

/** What this user may do about it now, and what came of it. */
function NextStep({ message }: { message: OutboxMessage }) {
  const say = useText();
  const mayResolve = useMay('outbox.resolve');
  const [settled, setSettled] = useState<MessageState | null>(null);
  if (settled !== null && !needsDecision(message.state)) {
    const isDone = settled === 'done' || settled === 'withdrawn';
    return (
      <div className="mt-5">
        <Notice
          tone="accent"
          title={say(isDone ? 'outbox.resolved_done' : 'outbox.resolved_waiting')}
        />
      </div>
    );
  }
  if (!mayResolve) return null;
  const isLeft = message.leftBy !== null && message.state === 'waiting';
  if (needsDecision(message.state) || isLeft) {
    return <Decision key={message.state} message={message} onSettled={setSettled} />;
  }
  return message.state === 'waiting' ? <Withdraw message={message} onSettled={setSettled} /> : null;
}
