import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Topic } from '../../../shared/contract/topics.ts';
import { api, client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { usePagedRows } from '../../client/use-paged-rows.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import type { OutboxTab } from './outbox-url.ts';

const topics: readonly Topic[] = ['outbox'];

export function useOutboxList(which: OutboxTab) {
  const { language } = useFormat();
  const { data: counts } = useQuery(api.outbox.counts.queryOptions());
  const rows = usePagedRows(
    {
      listKey: ['outbox', which],
      readPage: async (page) => ({ asOf: null, ...(await client.outbox.list({ which, ...page })) }),
    },
    topics,
  );
  const { changes, showChanges } = rows;
  // A row that says it waits when it was sent would be wrong: here the list follows by itself.
  useEffect(() => {
    if (changes > 0) showChanges();
  }, [changes, showChanges]);
  const csv = useCsvExport((signal) =>
    client.outbox.export({ which: which === 'history' ? 'history' : 'open', language }, { signal }),
  );
  return { counts, rows, csv };
}
