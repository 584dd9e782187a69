import { useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { ReasonForm } from '../ui/controls/ReasonForm.tsx';
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
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { mayApprove, mayWithdraw, isBusy, failure, approve, withdraw } = useSettling({
    decision,
    topic,
  });
  if (settling !== null) {
    return <Badge tone="accent">{say(`commission_packs.settling_${settling}`)}</Badge>;
  }
  if (isWithdrawing) {
    return (
      <ReasonForm
        {...{ verb: say('commission_packs.withdraw'), isBusy, maxLength: 500 }}
        label={say('commission_packs.withdraw_reason')}
        onSubmit={withdraw}
        onCancel={() => setWithdrawing(false)}
      >
        {failure !== null && <Refused text={say(failure.code, failure.params)} />}
      </ReasonForm>
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
          onClick={() => setWithdrawing(true)}
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
