import { useMutation, useQuery } from '@tanstack/react-query';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf, knownFailure } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { useFieldWords } from '../../drafts/use-field-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { SyncExport } from './SyncExport.tsx';
import { useEntityLabel } from './use-entity-label.ts';

interface SyncQuarantineProps {
  entities: SyncStatus['entities'];
  running: boolean;
}

/** Rows of the central that could not be used, each with its reason: nothing is dropped in silence. */
export function SyncQuarantine({ entities, running }: SyncQuarantineProps) {
  const say = useText();
  const labelOf = useEntityLabel(entities);
  const { fieldName } = useFieldWords();
  const mayRetry = useMay('sync.run');
  const { data } = useQuery(api.sync.quarantine.queryOptions({ input: {} }));
  const retry = useMutation(api.sync.retryQuarantine.mutationOptions());
  if (data === undefined) return null;
  const more = data.total - data.rows.length;
  const failure = retry.error === null ? null : failureOf(retry.error);
  return (
    <Card
      title={say('sync.quarantine')}
      aside={
        <>
          {mayRetry && data.total > 0 && (
            <Button
              disabled={running || retry.isPending}
              onClick={() => retry.mutate({ entity: null })}
            >
              {say('sync.quarantine_retry')}
            </Button>
          )}
          <SyncExport list="quarantine" rows={data.total} />
        </>
      }
    >
      {failure !== null && (
        <p role="alert" className="mb-2 text-bad">
          {say(failure.code, failure.params)}
        </p>
      )}
      {data.total === 0 ? (
        <p className="text-muted">{say('sync.no_quarantine')}</p>
      ) : (
        <div className="flex flex-col gap-2">
          <p className="max-w-prose text-muted">{say('sync.quarantine_text')}</p>
          <PlainTable<(typeof data.rows)[number]>
            label={say('sync.quarantine')}
            rows={data.rows}
            rowId={(row) => `${row.entity} ${row.centralId}`}
            columns={[
              { id: 'entity', header: say('sync.entity'), render: (row) => labelOf(row.entity) },
              {
                id: 'id',
                header: say('sync.quarantine_id'),
                align: 'end',
                render: (row) => row.centralId,
              },
              {
                id: 'field',
                header: say('sync.quarantine_field'),
                render: (row) =>
                  row.field === null ? (
                    <span className="text-muted">–</span>
                  ) : (
                    <span title={row.field}>{fieldName(row.entity, row.field)}</span>
                  ),
              },
              {
                id: 'reason',
                header: say('sync.quarantine_reason'),
                wraps: true,
                render: (row) => {
                  const { code, params } = knownFailure(row);
                  const field = row.field === null ? '' : fieldName(row.entity, row.field);
                  return say(code, field === '' ? params : { ...params, field });
                },
              },
              {
                id: 'seen',
                header: say('sync.quarantine_seen'),
                align: 'end',
                render: (row) => <InstantText at={row.seenAt} short />,
              },
            ]}
          />
          {more > 0 && <p className="text-muted">{say('sync.quarantine_more', { count: more })}</p>}
        </div>
      )}
    </Card>
  );
}
