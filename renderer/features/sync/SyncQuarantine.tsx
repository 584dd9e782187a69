import { useQuery } from '@tanstack/react-query';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { api } from '../../client/client.ts';
import { knownFailure } from '../../client/failure.ts';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

/** Rows of the central that could not be used, each with its reason: nothing is dropped in silence. */
export function SyncQuarantine({ entities }: { entities: SyncStatus['entities'] }) {
  const say = useText();
  const format = useFormat();
  const { data } = useQuery(api.sync.quarantine.queryOptions({ input: {} }));
  if (data === undefined) return null;
  if (data.total === 0) return <p className="text-muted">{say('sync.no_quarantine')}</p>;
  const labelOf = (id: string) => {
    const label = entities.find(({ entity }) => entity === id)?.label;
    return label === undefined ? id : format.pick(label);
  };
  const more = data.total - data.rows.length;
  return (
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
            id: 'reason',
            header: say('sync.quarantine_reason'),
            wraps: true,
            render: (row) => {
              const { code, params } = knownFailure(row);
              return say(code, params);
            },
          },
          {
            id: 'seen',
            header: say('sync.quarantine_seen'),
            align: 'end',
            render: (row) => <InstantText at={row.seenAt} />,
          },
        ]}
      />
      {more > 0 && <p className="text-muted">{say('sync.quarantine_more', { count: more })}</p>}
    </div>
  );
}
