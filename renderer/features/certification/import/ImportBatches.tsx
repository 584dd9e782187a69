import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';

/** What was imported on this computer, newest first, and the way back. */
export function ImportBatches() {
  const say = useText();
  const queries = useQueryClient();
  const { data } = useQuery(api.imports.list.queryOptions());
  const undo = useMutation(
    api.imports.undo.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.imports.list.key() }),
    }),
  );
  const failure = undo.error === null ? null : failureOf(undo.error);
  const done = undo.data;
  const batches = data?.batches ?? [];
  if (data === undefined) return null;
  if (batches.length === 0) {
    return <EmptyState title={say('imports.none_title')} text={say('imports.none_text')} />;
  }
  return (
    <Card title={say('imports.past')}>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {done !== undefined && (
        <Notice
          tone="neutral"
          title={say('imports.undo_said', done)}
          action={
            done.sentEdits > done.reversed && (
              <Button
                disabled={undo.isPending}
                onClick={() => undo.mutate({ uuid: undo.variables?.uuid ?? '', reverse: true })}
              >
                {say('imports.reverse')}
              </Button>
            )
          }
        >
          {done.sentEdits + done.sentNew > 0 ? say('imports.undo_sent', done) : undefined}
        </Notice>
      )}
      <ul aria-label={say('imports.past')} className="text-table">
        {batches.map(({ uuid, kind, fileName, at, by, undoneAt, ...counts }) => (
          <li
            key={uuid}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 last:border-b-0"
          >
            <span className="min-w-0 truncate font-medium">{fileName}</span>
            <span className="text-muted">{say(`imports.kind_${kind}`)}</span>
            <span>{say('imports.batch', counts)}</span>
            <span className="ml-auto text-muted">
              <InstantText at={at} /> · {by}
            </span>
            {undoneAt === null ? (
              <Button
                aria-label={say('imports.undo_of', { file: fileName })}
                disabled={undo.isPending}
                onClick={() => undo.mutate({ uuid })}
              >
                {say('imports.undo')}
              </Button>
            ) : (
              <span className="text-muted">{say('imports.undone')}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
