import type { EntityStatus, SyncProgress } from '../../../shared/contract/sync.contract.ts';
import { ProgressBar } from '../../ui/feedback/ProgressBar.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface SyncRunningProps {
  progress: SyncProgress;
  entities: readonly EntityStatus[];
}

/** The running cycle in figures. */
export function SyncRunning({ progress, entities }: SyncRunningProps) {
  const say = useText();
  const format = useFormat();
  const { rows, total, rowsPerSecond, entity, entityRows, entityTotal } = progress;
  const counted = total !== null;
  const figures = {
    rows: format.count(rows),
    total: format.count(total ?? 0),
    speed: format.count(rowsPerSecond),
  };
  const label = entities.find((one) => one.entity === entity)?.label;
  return (
    <section aria-label={say('sync.outcome_running')} className="flex flex-col gap-1.5">
      <p className="tabular">
        {!counted && rows === 0
          ? say('sync.progress_counting')
          : say(counted ? 'sync.progress' : 'sync.progress_uncounted', figures)}
      </p>
      <ProgressBar value={rows} max={total} label={say('sync.outcome_running')} />
      <p className="tabular min-h-5 text-muted">
        {label !== undefined &&
          say(entityTotal === null ? 'sync.progress_entity_uncounted' : 'sync.progress_entity', {
            label: format.pick(label),
            rows: format.count(entityRows),
            total: format.count(entityTotal ?? 0),
          })}
      </p>
    </section>
  );
}
