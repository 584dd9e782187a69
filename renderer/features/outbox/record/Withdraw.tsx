import { useMutation } from '@tanstack/react-query';
import type { MessageState } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface WithdrawProps {
  message: OutboxMessage;
  onSettled(state: MessageState): void;
}

/** Undo, for what was not sent yet. */
export function Withdraw({ message, onSettled }: WithdrawProps) {
  const say = useText();
  const withdraw = useMutation(
    api.outbox.withdraw.mutationOptions({ onSuccess: ({ state }) => onSettled(state) }),
  );
  const failure = withdraw.error === null ? null : failureOf(withdraw.error);
  return (
    <div className="mt-5 flex flex-col items-start gap-2">
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate({ id: message.id })}>
        {say('outbox.withdraw')}
      </Button>
      <p className="text-muted text-tiny">{say('outbox.withdraw_note')}</p>
    </div>
  );
}
