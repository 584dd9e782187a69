import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Topic } from '../../../../shared/contract/topics.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { api, client } from '../../../client/client.ts';
import { useCsvExport } from '../../../client/use-csv-export.ts';
import { usePagedRows } from '../../../client/use-paged-rows.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { ListBelow } from '../../../ui/list/ListBelow.tsx';
import { RecordList } from '../../../ui/list/RecordList.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { AmountsEmpty } from './AmountsEmpty.tsx';
import { AmountsFilters } from './AmountsFilters.tsx';
import { AmountsHead } from './AmountsHead.tsx';
import {
  type AmountsUrl,
  type ChangeAmountsUrl,
  filterOf,
  noAmountFilters,
} from './amounts-url.ts';
import { useLineColumns } from './LineColumns.tsx';

interface AmountLinesProps {
  period: Period;
  url: AmountsUrl;
  change: ChangeAmountsUrl;
}

const beside = ['order', 'orderDay', 'product', 'state', 'amount'];
const sorts = ['orderDay'] as const;
const topics: readonly Topic[] = [
  ...(['orders', 'payments', 'shipments', 'products', 'commissions', 'facts'] as const),
];

/** The lines behind the sums; Enter on one asks why. */
export function AmountLines({ period, url, change }: AmountLinesProps) {
  const say = useText();
  const { language } = useFormat();
  const { asOf } = useSession();
  const mayExport = useMay('export.create');
  const query = useMemo(() => {
    const { search, state, newest } = url;
    return { ...filterOf(url, period), search, state, descending: newest };
  }, [url, period]);
  const listId = JSON.stringify(query);
  const rows = usePagedRows(
    {
      listKey: ['commission-lines', listId],
      readPage: (page) => client.commission.lines.list({ ...query, ...page }),
    },
    topics,
  );
  const { data: told } = useQuery(
    api.commission.lines.filters.queryOptions({ input: { vendorId: url.vendor } }),
  );
  const columns = useLineColumns();
  const { descending: _order, ...filter } = query;
  const csv = useCsvExport((signal) =>
    client.commission.lines.export({ ...filter, table: 'lines', language }, { signal }),
  );
  return (
    <ListBelow line={<AmountsHead view="lines" change={change} told={told} gaps={0} />}>
      <RecordList
        label={say('commission_amounts.view_lines')}
        countText={(count) => say('commission_amounts.count_lines', { count })}
        columns={columns}
        beside={beside}
        sorts={sorts}
        largestFirst={sorts}
        place={{ sort: 'orderDay', descending: url.newest, open: url.open, full: url.full }}
        change={({ descending, sort: _sort, ...place }) =>
          change({ ...place, ...(descending === undefined ? {} : { newest: descending }) })
        }
        listId={listId}
        rows={rows}
        csv={csv}
        mayExport={mayExport}
        incomplete={asOf === null}
        filters={<AmountsFilters view="lines" url={url} change={change} />}
        emptyState={
          <AmountsEmpty
            neverSynced={rows.asOf === null}
            url={url}
            onClearFilters={() => change(noAmountFilters)}
          />
        }
        panel={(record) => <WhyPanel key={record.id} {...record} />}
      />
    </ListBelow>
  );
}
