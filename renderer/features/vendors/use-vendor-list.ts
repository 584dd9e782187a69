import { useMemo } from 'react';
import type { Topic } from '../../../shared/contract/topics.ts';
import { client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { useListPeriod } from '../../client/use-list-period.ts';
import { usePagedRows } from '../../client/use-paged-rows.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type VendorUrl, vendorQueryOf } from './vendor-url.ts';

const topics: readonly Topic[] = ['vendors', 'orders', 'products', 'reference'];

export function useVendorList(state: VendorUrl) {
  const { period, picker } = useListPeriod();
  const { language } = useFormat();
  const query = useMemo(() => vendorQueryOf(state, period), [state, period]);
  const listId = JSON.stringify(query);
  const rows = usePagedRows(
    {
      listKey: ['vendors', listId],
      readPage: (page) => client.vendors.list({ ...query, ...page }),
    },
    topics,
  );
  const csv = useCsvExport((signal) => client.vendors.export({ query, language }, { signal }));
  return { rows, csv, listId, picker };
}
