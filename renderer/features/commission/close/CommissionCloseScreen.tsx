import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { CloseStanding } from './CloseStanding.tsx';
import { closeUrl } from './close-url.ts';
import { ClosePlanCard } from './plan/ClosePlanCard.tsx';
import { VerifyFrozen } from './VerifyFrozen.tsx';

/** The daily close: what a close of a day would freeze, what it would not and why, and the days that are closed. */
export function CommissionCloseScreen() {
  const say = useText();
  const goTo = useGoTo();
  const { role, asOf } = useSession();
  const may = useMay('commission.close');
  const [url, change] = useUrlState(closeUrl);
  const { data, error, refetch } = useQuery(
    api.commission.lines.closeState.queryOptions({ enabled: may }),
  );
  if (!may) {
    return (
      <EmptyState
        title={say('shell.no_right')}
        text={say('permission.denied', { role })}
        action={
          <Button onClick={() => goTo('commission')}>{say('commission_close.to_amounts')}</Button>
        }
      />
    );
  }
  if (error !== null) {
    const { code, params } = failureOf(error);
    const retry = <Button onClick={() => void refetch()}>{say('ui.retry')}</Button>;
    return <Notice tone="bad" title={say(code, params)} action={retry} />;
  }
  if (data === undefined) return null;
  if (asOf === null) {
    return (
      <EmptyState
        title={say('commission_close.never_title')}
        text={say('commission_close.never_text')}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      />
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <CloseStanding state={data} />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(22rem,30%)] items-start gap-3">
        <ClosePlanCard state={data} url={url} change={change} />
        <div className="flex flex-col gap-3">
          <ClosedDays state={data} />
          <VerifyFrozen isAnything={data.days.length > 0} />
        </div>
      </div>
    </div>
  );
}
