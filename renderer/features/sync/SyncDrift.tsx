import { useQuery } from '@tanstack/react-query';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { api } from '../../client/client.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { CountText } from '../../ui/text/CountText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { SyncExport } from './SyncExport.tsx';
import { useEntityLabel } from './use-entity-label.ts';

/** What verification found to differ, and when it was made equal again. */
export function SyncDrift({ entities }: { entities: SyncStatus['entities'] }) {
  const say = useText();
  const format = useFormat();
  const labelOf = useEntityLabel(entities);
  const { data } = useQuery(api.sync.drift.queryOptions({ input: {} }));
  if (data === undefined) return null;
  const more = data.total - data.rows.length;
  return (
    <Card title={say('sync.drift')} aside={<SyncExport list="drift" rows={data.total} />}>
      {data.total === 0 ? (
        <p className="text-muted">{say('sync.no_drift')}</p>
      ) : (
        <PlainTable<(typeof data.rows)[number]>
          label={say('sync.drift')}
          rows={data.rows}
          rowId={(row) => `${row.entity} ${row.month} ${row.foundAt} ${row.how}`}
          columns={[
            { id: 'entity', header: say('sync.entity'), render: (row) => labelOf(row.entity) },
            {
              id: 'month',
              header: say('sync.drift_month'),
              render: (row) => (isMonth(row.month) ? format.month(row.month) : row.month),
            },
            {
              id: 'rows',
              header: say('sync.drift_rows'),
              align: 'end',
              render: (row) => <CountText value={row.rows} />,
            },
            {
              id: 'how',
              header: say('sync.drift_how'),
              render: (row) => say(`sync.drift_how_${row.how}`),
            },
            {
              id: 'found',
              header: say('sync.drift_found'),
              align: 'end',
              render: (row) => <InstantText at={row.foundAt} />,
            },
            {
              id: 'healed',
              header: say('sync.drift_healed'),
              align: 'end',
              render: (row) =>
                row.healedAt === null ? (
                  <Badge tone="warn">{say('sync.drift_open')}</Badge>
                ) : (
                  <InstantText at={row.healedAt} />
                ),
            },
          ]}
        />
      )}
      {more > 0 && <p className="mt-2 text-muted">{say('sync.drift_more', { count: more })}</p>}
    </Card>
  );
}

/** Entities without a day of their own are one bucket. */
function isMonth(month: string): boolean {
  return /^\d{4}-\d{2}$/.test(month);
}
