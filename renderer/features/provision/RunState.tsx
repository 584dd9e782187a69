import { useMutation } from '@tanstack/react-query';
import type { ProvisionRun } from '../../../shared/contract/provision.contract.ts';
import { api } from '../../client/client.ts';
import { knownFailure } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ProgressBar } from '../../ui/feedback/ProgressBar.tsx';
import { useText } from '../../ui/text/use-text.ts';

const tones = { done: 'good', cancelled: 'warn', interrupted: 'warn', failed: 'bad' } as const;

/** The run that goes on, step by step, or how the last one ended. */
export function RunState({ run }: { run: ProvisionRun | null }) {
  const say = useText();
  const cancel = useMutation(api.provision.cancel.mutationOptions());
  if (run === null) return null;
  const { state, done, total, current, error } = run;
  const params = { done, total, step: current ?? '–' };
  if (state === 'running') {
    const stop = (
      <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
        {say('provision.cancel')}
      </Button>
    );
    return (
      <Notice tone="accent" title={say('provision.running', params)} action={stop}>
        <ProgressBar value={done} max={total} label={say('provision.progress')} />
      </Notice>
    );
  }
  const failure = error === null ? null : knownFailure(error);
  return (
    <Notice tone={tones[state]} title={say(`provision.run_${state}`, params)}>
      {failure !== null && <p>{say(failure.code, failure.params)}</p>}
    </Notice>
  );
}
