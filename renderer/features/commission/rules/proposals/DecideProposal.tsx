import { useState } from 'react';
import { useSettling } from '../../../../packs/use-settling.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useUnderWay } from '../use-under-way.ts';

interface DecideProposalProps {
  decision: string;
  title: string;
}

/** By another person than who proposed it; what is refused is said here. */
export function DecideProposal({ decision, title }: DecideProposalProps) {
  const say = useText();
  const [withdraws, setWithdraws] = useState(false);
  const [reason, setReason] = useState('');
  const about = { decision, topic: 'commission.rules' };
  const { mayApprove, mayWithdraw, isBusy, failure, approve, withdraw } = useSettling(about);
  const settled = useUnderWay().settling.get(decision);
  if (settled !== undefined) {
    return (
      <div className="mb-3">
        <Notice tone="accent" title={say(`commission_rules.settled_${settled}`)} />
      </div>
    );
  }
  return (
    <div className="mb-4 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {mayApprove && (
          <Button look="primary" disabled={isBusy} onClick={approve}>
            {say('commission_rules.approve')}
          </Button>
        )}
        {mayWithdraw && (
          <Button aria-expanded={withdraws} onClick={() => setWithdraws(!withdraws)}>
            {say('commission_rules.withdraw')}
          </Button>
        )}
        {mayApprove && (
          <span className="text-muted text-table">{say('commission_rules.two_people')}</span>
        )}
      </div>
      {withdraws && (
        <form
          aria-label={say('commission_rules.withdraw_of', { title })}
          onSubmit={(event) => {
            event.preventDefault();
            withdraw(reason);
          }}
          className="flex items-end gap-2"
        >
          <div className="min-w-0 flex-1">
            <Field label={say('commission_rules.reason')}>
              <TextInput maxLength={500} value={reason} onChange={setReason} />
            </Field>
          </div>
          <Button type="submit" disabled={reason.trim() === '' || isBusy}>
            {say('commission_rules.withdraw')}
          </Button>
        </form>
      )}
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </div>
  );
}
