import { useMemo } from 'react';
import type { Topic } from '../../../shared/contract/topics.ts';
import { client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { useListPeriod } from '../../client/use-list-period.ts';
import { usePagedRows } from '../../client/use-paged-rows.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type OrderUrl, orderQueryOf } from './order-url.ts';

const topics: readonly Topic[] = ['orders', 'payments', 'shipments', 'vendors', 'reference'];

export function useOrderList(url: OrderUrl) {
  const { period, picker } = useListPeriod();
  const { language } = useFormat();
  const query = useMemo(() => orderQueryOf(url, period), [url, period]);
  const listId = JSON.stringify(query);
  const rows = usePagedRows(
    { listKey: ['orders', listId], readPage: (page) => client.orders.list({ ...query, ...page }) },
    topics,
  );
  const csv = useCsvExport((signal) => client.orders.export({ query, language }, { signal }));
  return { rows, csv, listId, picker };
}
