import { taskProgress } from '../../../../client/live/task-progress.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { ProgressBar } from '../../../../ui/feedback/ProgressBar.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { SimulationRun } from './use-simulation-run.ts';

/** Beside the button that began it: how far it is, and the way to stop it. */
export function RunLine({ running, cancel }: Pick<SimulationRun, 'running' | 'cancel'>) {
  const say = useText();
  const progress = taskProgress.use(running?.id ?? null);
  if (running === null) return null;
  const text =
    progress === null
      ? say('commission_simulator.running')
      : say('commission_simulator.progress', { done: progress.done, of: progress.of });
  return (
    <div role="status" className="late-appear flex min-w-0 flex-1 items-center gap-3">
      <span className="tabular shrink-0 text-muted">{text}</span>
      <div className="min-w-16 max-w-64 flex-1">
        <ProgressBar
          value={progress?.done ?? 0}
          max={progress?.of ?? null}
          label={say('commission_simulator.running')}
        />
      </div>
      <Button onClick={cancel}>{say('ui.cancel')}</Button>
    </div>
  );
}
