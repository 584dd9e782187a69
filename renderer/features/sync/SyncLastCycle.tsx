import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { DetailList } from '../../ui/record/DetailList.tsx';
import { CountText } from '../../ui/text/CountText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';

export function SyncLastCycle({ status }: { status: SyncStatus }) {
  const say = useText();
  const { lastCycle, nextAt } = status;
  if (lastCycle === null) return <p className="text-muted">{say('sync.no_cycle')}</p>;
  const { startedAt, endedAt, outcome, rowsRead, rowsChanged } = lastCycle;
  return (
    <DetailList
      details={[
        { label: say('sync.outcome'), value: say(`sync.outcome_${outcome ?? 'running'}`) },
        { label: say('sync.started'), value: <InstantText at={startedAt} /> },
        { label: say('sync.ended'), value: <InstantText at={endedAt} /> },
        { label: say('sync.rows_read'), value: <CountText value={rowsRead} /> },
        { label: say('sync.rows_changed'), value: <CountText value={rowsChanged} /> },
        {
          label: say('sync.next'),
          value: nextAt === null ? say('sync.next_not_planned') : <InstantText at={nextAt} />,
        },
      ]}
    />
  );
}
