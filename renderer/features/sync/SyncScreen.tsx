import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { syncProgress } from '../../client/live/sync-progress.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { EntitiesCard } from './entities/EntitiesCard.tsx';
import { SyncHeadline } from './headline/SyncHeadline.tsx';
import { SyncDiagnostics } from './SyncDiagnostics.tsx';
import { SyncDrift } from './SyncDrift.tsx';
import { SyncLastCycle } from './SyncLastCycle.tsx';
import { SyncLocked } from './SyncLocked.tsx';
import { SyncQuarantine } from './SyncQuarantine.tsx';
import { SyncRestored } from './SyncRestored.tsx';
import { SyncRunning } from './SyncRunning.tsx';

export function SyncScreen() {
  const say = useText();
  const goTo = useGoTo();
  const { central } = useSession();
  const progress = syncProgress.use();
  const { data: status, error, refetch } = useQuery(api.sync.status.queryOptions());
  if (central === null) {
    return (
      <EmptyState
        title={say('sync.no_connection_title')}
        text={say('connection.none')}
        action={<Button onClick={() => goTo('settings')}>{say('sync.open_settings')}</Button>}
      />
    );
  }
  if (status === undefined) {
    if (error === null) return null;
    const { code, params } = failureOf(error);
    const retry = <Button onClick={() => void refetch()}>{say('ui.retry')}</Button>;
    return <Notice tone="bad" title={say(code, params)} action={retry} />;
  }
  const running = progress !== null || status.running;
  return (
    <div className="flex flex-col gap-3">
      <SyncLocked />
      <SyncRestored status={status} />
      <SyncHeadline status={status} running={running} />
      {progress !== null && <SyncRunning progress={progress} entities={status.entities} />}
      <EntitiesCard entities={status.entities} />
      <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-3">
        <SyncDrift entities={status.entities} />
        <Card title={say('sync.last_cycle')}>
          <SyncLastCycle status={status} />
          <SyncDiagnostics />
        </Card>
      </div>
      <SyncQuarantine entities={status.entities} running={running} />
    </div>
  );
}
