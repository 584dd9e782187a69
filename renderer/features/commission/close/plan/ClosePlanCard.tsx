import { useQuery } from '@tanstack/react-query';
import type { ClosePlan, CloseState } from '../../../../../shared/contract/commission-line.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ChangeCloseUrl, CloseUrl } from '../close-url.ts';
import { CloseDay } from './CloseDay.tsx';
import { DayChoice } from './DayChoice.tsx';
import { PlanBlocks } from './PlanBlocks.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { PlanLists } from './PlanLists.tsx';

interface ClosePlanCardProps {
  state: CloseState;
  url: CloseUrl;
  change: ChangeCloseUrl;
}

/** The close of a day before it is decided: its sums, what stands in its way, and what it leaves out. */
export function ClosePlanCard({ state, url, change }: ClosePlanCardProps) {
  const say = useText();
  const { asOf, today } = useSession();
  const newest = state.next ?? state.until ?? addDays(today, -1);
  const day = url.day === '' ? newest : url.day;
  const { data, error } = useQuery(api.commission.lines.closePlan.queryOptions({ input: { day } }));
  const failure = error === null ? null : failureOf(error);
  return (
    <Card
      title={say('commission_close.plan')}
      aside={
        <>
          <AsOfStamp asOf={asOf} />
          <DayChoice
            day={day}
            newest={newest}
            onChange={(next) => change({ day: next === newest ? '' : next })}
          />
        </>
      }
    >
      <div className="flex min-h-80 flex-col gap-3">
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {data === undefined && failure === null && (
          <p className="late-appear text-muted">{say('commission_close.planning')}</p>
        )}
        {data !== undefined && (
          <>
            <PlanSentence plan={data} state={state} />
            {!isClosed(data) && <PlanFigures plan={data} />}
            <PlanBlocks plan={data} newest={newest} onDay={(next) => change({ day: next })} />
            <CloseDay key={day} plan={data} state={state} />
            <PlanLists
              plan={data}
              list={url.list}
              onList={(list) => change({ list }, { replace: true })}
            />
          </>
        )}
      </div>
    </Card>
  );
}

function isClosed({ blocks }: ClosePlan): boolean {
  return blocks.some(({ code }) => code === 'commission.day_closed');
}

/** What the close would take; of a day that is closed, what it took. */
function PlanSentence({ plan, state }: { plan: ClosePlan; state: CloseState }) {
  const say = useText();
  const format = useFormat();
  const { day, since } = plan;
  const took = state.days.find((one) => one.day === day && one.closed !== null);
  const sentence = () => {
    const params = { day: format.day(day), since: format.day(since) };
    if (took !== undefined) {
      return say('commission_close.plan_took', {
        ...params,
        lines: format.count(took.lines),
        amount: format.whole(took.amount),
        tax: format.whole(took.tax),
      });
    }
    if (isClosed(plan)) return say('commission_close.plan_within', params);
    return say(
      state.from === null ? 'commission_close.plan_first' : 'commission_close.plan_since',
      params,
    );
  };
  return <p className="text-muted text-table">{sentence()}</p>;
}
