import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { usePeriod } from '../../client/use-period.ts';
import { useSession } from '../../client/use-session.ts';
import { IntentLine } from '../../drafts/IntentLine.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { OverviewBoard } from './OverviewBoard.tsx';
import { OverviewEmpty } from './OverviewEmpty.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';

/** How the marketplace is doing, against the period before. All figures are of one snapshot. */
export function OverviewScreen() {
  const say = useText();
  const { asOf } = useSession();
  const { period } = usePeriod();
  const board = useQuery(
    api.analytics.dashboard.queryOptions({
      input: { id: 'overview', period },
      enabled: asOf !== null,
      placeholderData: keepPreviousData,
    }),
  );
  if (asOf === null) return <OverviewEmpty />;
  if (board.data !== undefined) {
    return (
      <div className="flex flex-col gap-3">
        <IntentLine />
        <OverviewBoard cards={board.data.cards} stale={board.isPlaceholderData} />
      </div>
    );
  }
  if (board.error === null) return <OverviewSkeleton />;
  const failure = failureOf(board.error);
  return (
    <Notice
      tone="bad"
      title={say('overview.failed')}
      action={<Button onClick={() => void board.refetch()}>{say('ui.retry')}</Button>}
    >
      {say(failure.code, failure.params)}
    </Notice>
  );
}
