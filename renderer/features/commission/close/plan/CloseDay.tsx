import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClosePlan, CloseState } from '../../../../../shared/contract/commission-line.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Dialog } from '../../../../ui/surfaces/Dialog.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { PlanFigures } from './PlanFigures.tsx';

interface CloseDayProps {
  plan: ClosePlan;
  state: CloseState;
}

/** Asks once more with the day and its sums, because a close is never undone; then says what became of it. */
export function CloseDay({ plan, state }: CloseDayProps) {
  const say = useText();
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const close = useMutation(api.commission.lines.close.mutationOptions());
  const day = format.day(plan.day);
  const failure = close.error === null ? null : failureOf(close.error);
  const confirm = () => {
    setAsks(false);
    close.mutate({ day: plan.day });
  };
  return (
    <>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {close.data !== undefined && <Result closed={close.data} state={state} />}
      {plan.blocks.length === 0 && (
        <div className="flex items-center gap-3">
          <Button look="primary" disabled={close.isPending} onClick={() => setAsks(true)}>
            {say(close.isPending ? 'commission_close.closing' : 'commission_close.close', { day })}
          </Button>
          <span className="text-muted text-table">{say('commission_close.close_note')}</span>
        </div>
      )}
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={say('commission_close.confirm_title', { day })}
        actions={
          <>
            <Button onClick={() => setAsks(false)}>{say('ui.cancel')}</Button>
            <Button look="primary" onClick={confirm}>
              {say('commission_close.confirm', { day })}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <p>
            {say('commission_close.confirm_text', {
              day,
              lines: format.count(plan.lines),
              amount: format.whole(plan.amount),
              tax: format.whole(plan.tax),
            })}
          </p>
          <PlanFigures plan={plan} />
          <p className="text-muted">{say('commission_close.confirm_final')}</p>
        </div>
      </Dialog>
    </>
  );
}

interface Closed {
  day: string;
  lines: number;
  amount: number;
  tax: number;
  reversals: number;
}

/** Decided here at first; then it stands on the central, and the notice says so. */
function Result({ closed, state }: { closed: Closed; state: CloseState }) {
  const say = useText();
  const format = useFormat();
  const stands = state.until !== null && state.until >= closed.day;
  const params = {
    day: format.day(closed.day),
    lines: format.count(closed.lines),
    amount: format.whole(closed.amount),
    tax: format.whole(closed.tax),
  };
  return (
    <Notice
      tone={stands ? 'good' : 'accent'}
      title={say(stands ? 'commission_close.done_central' : 'commission_close.done_here', params)}
    >
      {say('commission_close.done_text', params)}
    </Notice>
  );
}
