import { useMutation } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { syncProgress } from '../client/live/sync-progress.ts';
import { useMay, useSession } from '../client/use-session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { ProgressBar } from '../ui/feedback/ProgressBar.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';

/** While the replica is filled for the first time: how far, how fast, and a way to stop. */
export function FirstSyncBanner() {
  const say = useText();
  const format = useFormat();
  const { asOf } = useSession();
  const progress = syncProgress.use();
  const mayStop = useMay('sync.run');
  const cancel = useMutation(api.sync.cancel.mutationOptions());
  if (asOf !== null || progress === null) return null;
  const { rows, total, rowsPerSecond } = progress;
  const figures = { rows: format.count(rows), speed: format.count(rowsPerSecond) };
  const text =
    total === null
      ? say(rows === 0 ? 'shell.first_sync.counting' : 'shell.first_sync.rows', figures)
      : say('shell.first_sync.progress', { ...figures, total: format.count(total) });
  return (
    <section
      aria-label={say('shell.first_sync')}
      className="mx-5 mb-3 flex items-center gap-4 rounded-base border border-accent-line bg-accent-soft px-3 py-2"
    >
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold text-accent-ink">{say('shell.first_sync')}</span>
          <span className="tabular">{text}</span>
          <span className="text-muted">{say('shell.first_sync.partial')}</span>
        </p>
        <div className="mt-1.5">
          <ProgressBar value={rows} max={total} label={say('shell.first_sync')} />
        </div>
      </div>
      {mayStop && (
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
          {say('shell.first_sync.cancel')}
        </Button>
      )}
    </section>
  );
}
