import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { syncProgress } from '../../client/live/sync-progress.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** Before the first sync has filled the replica: what is happening, or what to do. */
export function OverviewEmpty() {
  const say = useText();
  const goTo = useGoTo();
  const { central } = useSession();
  const moving = syncProgress.use() !== null;
  const { data: status } = useQuery(api.sync.status.queryOptions());
  if (central === null) {
    return (
      <EmptyState
        title={say('overview.never')}
        text={say('overview.never.text')}
        action={
          <Button look="primary" onClick={() => goTo('settings')}>
            {say('overview.connect')}
          </Button>
        }
      />
    );
  }
  if (moving || status?.running === true) {
    return <EmptyState title={say('overview.never.running')} text={say('overview.never.text')} />;
  }
  const error = status?.lastCycle?.error ?? null;
  return (
    <EmptyState
      title={say('overview.never')}
      text={error === null ? say('overview.never.text') : say('overview.never.stopped')}
      action={<Button onClick={() => goTo('sync')}>{say('shell.state.open_sync')}</Button>}
    />
  );
}
