import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { usePeriod } from '../../client/use-period.ts';
import { useSession } from '../../client/use-session.ts';
import { IntentLine } from '../../drafts/IntentLine.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { MissingSources } from './MissingSources.tsx';
import { OverviewBoard } from './OverviewBoard.tsx';
import { OverviewEmpty } from './OverviewEmpty.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';

/** How the marketplace is doing, beside another period. All figures of a board are of one snapshot. */
export function BoardScreen() {
  const say = useText();
  const { asOf } = useSession();
  const params: Record<string, unknown> = useParams({ strict: false });
  const id = typeof params.board === 'string' ? params.board : 'overview';
  const { period, compare } = usePeriod();
  const board = useQuery(
    api.analytics.dashboard.queryOptions({
      input: { id, period, compare },
      enabled: asOf !== null,
      placeholderData: (before) => (before?.id === id ? before : undefined),
    }),
  );
  if (asOf === null) return <OverviewEmpty />;
  if (board.data !== undefined) {
    return (
      <div className="flex flex-col gap-3">
        <IntentLine />
        <OverviewBoard cards={board.data.cards} stale={board.isPlaceholderData} />
        <MissingSources missing={board.data.missing} />
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
