import { useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { TextInput } from '../ui/controls/TextInput.tsx';
import { Badge } from '../ui/feedback/Badge.tsx';
import { useText } from '../ui/text/use-text.ts';
import { useSettling } from './use-settling.ts';

interface SettleProposalProps {
  decision: string;
  /** What it is about: that says who may settle it. */
  topic: string;
  title: string;
  /** What this desk already made of it. */
  settling: 'approved' | 'withdrawn' | null;
}

/** Approved by another person than who proposed it, or withdrawn with a reason; a refusal stands beside. */
export function SettleProposal({ decision, topic, title, settling }: SettleProposalProps) {
  const say = useText();
  const [reason, setReason] = useState<string | null>(null);
  const { mayApprove, mayWithdraw, isBusy, failure, approve, withdraw } = useSettling({
    decision,
    topic,
  });
  if (settling !== null) {
    return <Badge tone="accent">{say(`commission_packs.settling_${settling}`)}</Badge>;
  }
  if (reason !== null) {
    return (
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          withdraw(reason);
        }}
      >
        <TextInput
          autoFocus
          label={say('commission_packs.withdraw_reason')}
          placeholder={say('commission_packs.withdraw_reason')}
          className="max-w-64"
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" look="danger" disabled={isBusy || reason.trim() === ''}>
          {say('commission_packs.withdraw')}
        </Button>
        <Button onClick={() => setReason(null)}>{say('ui.cancel')}</Button>
        {failure !== null && <Refused text={say(failure.code, failure.params)} />}
      </form>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayApprove && (
        <Button
          disabled={isBusy}
          aria-label={`${say('commission_packs.approve')}: ${title}`}
          onClick={approve}
        >
          {say('commission_packs.approve')}
        </Button>
      )}
      {mayWithdraw && (
        <Button
          look="quiet"
          disabled={isBusy}
          aria-label={`${say('commission_packs.withdraw')}: ${title}`}
          onClick={() => setReason('')}
        >
          {say('commission_packs.withdraw')}
        </Button>
      )}
      {failure !== null && <Refused text={say(failure.code, failure.params)} />}
    </div>
  );
}

function Refused({ text }: { text: string }) {
  return (
    <p role="alert" className="basis-full text-bad text-table">
      {text}
    </p>
  );
}
