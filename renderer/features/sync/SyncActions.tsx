import { useMutation } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/text/use-text.ts';

export function SyncActions({ running }: { running: boolean }) {
  const say = useText();
  const mayRun = useMay('sync.run');
  const start = useMutation(api.sync.start.mutationOptions());
  const cancel = useMutation(api.sync.cancel.mutationOptions());
  if (!mayRun) return null;
  const error = running ? cancel.error : start.error;
  const failure = error === null ? null : failureOf(error);
  return (
    <div className="flex max-w-80 flex-col items-end gap-1">
      {running ? (
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
          {say(cancel.isPending ? 'sync.cancelling' : 'sync.cancel')}
        </Button>
      ) : (
        <Button look="primary" disabled={start.isPending} onClick={() => start.mutate(undefined)}>
          {say(start.isPending ? 'sync.starting' : 'sync.now')}
        </Button>
      )}
      {failure !== null && (
        <p role="alert" className="text-bad text-table">
          {say(failure.code, failure.params)}
        </p>
      )}
    </div>
  );
}
