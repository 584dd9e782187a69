import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { taskProgress } from '../../../client/live/task-progress.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { ProgressBar } from '../../../ui/feedback/ProgressBar.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** Every frozen line again from what is stored with it; the answer stays until it is asked anew. */
export function VerifyFrozen({ isAnything }: { isAnything: boolean }) {
  const say = useText();
  const { id, isPending, data, failure, start, cancel } = useVerify();
  return (
    <Card title={say('commission_close.verify_title')}>
      <div className="flex flex-col items-start gap-2">
        <p className="text-muted text-table">{say('commission_close.verify_text')}</p>
        {isPending ? (
          <Running id={id} onCancel={cancel} />
        ) : (
          <Button disabled={!isAnything} onClick={start}>
            {say('commission_close.verify')}
          </Button>
        )}
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {data !== undefined && !isPending && <Verdict of={data} />}
      </div>
    </Card>
  );
}

function useVerify() {
  const stop = useRef<AbortController>(undefined);
  const [id, setId] = useState<string | null>(null);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: (task: string) => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      return client.commission.lines.verify({ id: task }, { signal });
    },
  });
  return {
    ...{ id, isPending, data },
    failure: error === null ? null : failureOf(error),
    start: () => {
      const task = crypto.randomUUID();
      setId(task);
      mutate(task);
    },
    cancel: () => {
      stop.current?.abort();
      reset();
    },
  };
}

function Running({ id, onCancel }: { id: string | null; onCancel(): void }) {
  const say = useText();
  const format = useFormat();
  const progress = taskProgress.use(id);
  const figures = { done: format.count(progress?.done ?? 0), of: format.count(progress?.of ?? 0) };
  return (
    <div role="status" className="flex w-full flex-col items-start gap-1.5">
      <p className="tabular">
        {progress === null
          ? say('commission_close.verify_starting')
          : say('commission_close.verify_running', figures)}
      </p>
      <ProgressBar
        value={progress?.done ?? 0}
        max={progress?.of ?? null}
        label={say('commission_close.verify_title')}
      />
      <Button onClick={onCancel}>{say('ui.cancel')}</Button>
    </div>
  );
}

type Verified = Awaited<ReturnType<typeof client.commission.lines.verify>>;

function Verdict({ of: { rows, differing, first } }: { of: Verified }) {
  const say = useText();
  const format = useFormat();
  const count = format.count(rows);
  if (rows === 0) return <Notice title={say('commission_close.verified_none')} />;
  if (differing === 0) {
    return <Notice tone="good" title={say('commission_close.verified_same', { rows: count })} />;
  }
  const lines = first.slice(0, 10).map(({ lineId }) => `#${lineId}`);
  const title = say('commission_close.verified_differing', { rows: count, count: differing });
  return (
    <Notice tone="bad" title={title}>
      {say('commission_close.verified_first', { lines: [...new Set(lines)].join(', ') })}
    </Notice>
  );
}
