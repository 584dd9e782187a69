import { useMemo } from 'react';
import type { OutboxMessage } from '../../../shared/contract/outbox.contract.ts';
import { PendingBadge } from '../../drafts/PendingBadge.tsx';
import { useFieldWords } from '../../drafts/use-field-words.ts';
import type { DataColumn } from '../../ui/table/column.ts';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { OutboxTab } from './outbox-url.ts';
import { useMessageWords } from './use-message-words.ts';

export function useOutboxColumns(which: OutboxTab): readonly DataColumn<OutboxMessage>[] {
  const say = useText();
  const { recordName } = useFieldWords();
  const { changeOf, titleOf } = useMessageWords();
  return useMemo(
    () => [
      {
        id: 'record',
        header: say('outbox.record'),
        width: 'minmax(11rem, 1.5fr)',
        render: (row) => (
          <span title={`${recordName(row.entity)}: ${titleOf(row)}`}>
            <span className="font-medium">{titleOf(row)}</span>{' '}
            <span className="text-muted">{recordName(row.entity)}</span>
          </span>
        ),
      },
      {
        id: 'change',
        header: say('outbox.change'),
        width: 'minmax(9rem, 1.5fr)',
        render: (row) => <span title={changeOf(row)}>{changeOf(row)}</span>,
      },
      {
        id: 'state',
        header: say('outbox.state'),
        width: '10.5rem',
        render: (row) => <PendingBadge state={row.state} isIntent={row.isIntent} />,
      },
      {
        id: 'by',
        header: say('outbox.by'),
        width: 'minmax(6rem, 0.7fr)',
        render: ({ createdBy, leftBy }) =>
          leftBy === null ? createdBy : say('outbox.left_by', { login: leftBy }),
      },
      {
        id: 'made',
        header: say('outbox.made'),
        align: 'end',
        width: '11rem',
        render: (row) => <InstantText at={row.createdAt} />,
      },
      ...(which === 'history'
        ? [
            {
              id: 'settled',
              header: say('outbox.settled'),
              align: 'end' as const,
              width: '11rem',
              render: (row: OutboxMessage) => <InstantText at={row.settledAt} />,
            },
          ]
        : []),
    ],
    [say, recordName, changeOf, titleOf, which],
  );
}
