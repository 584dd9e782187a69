import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { api, client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useCsvExport } from '../../../client/use-csv-export.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { ListBelow } from '../../../ui/list/ListBelow.tsx';
import { ListFrame } from '../../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../../ui/list/ListStatus.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { AmountsEmpty } from './AmountsEmpty.tsx';
import { AmountsFilters } from './AmountsFilters.tsx';
import { AmountsHead } from './AmountsHead.tsx';
import {
  type AmountsUrl,
  type ChangeAmountsUrl,
  filterOf,
  noAmountFilters,
  type SummaryBy,
  summarySorts,
} from './amounts-url.ts';
import { useSummaryColumns, useSummaryFooter } from './SummaryColumns.tsx';
import { type ShownRow, shownRow, sortedRows, totalOf } from './summary-rows.ts';

interface AmountSumsProps {
  by: SummaryBy;
  period: Period;
  url: AmountsUrl;
  change: ChangeAmountsUrl;
}

/** The sums by vendor, category or region; Enter opens the lines behind a row. */
export function AmountSums({ by, period, url, change }: AmountSumsProps) {
  const say = useText();
  const { language } = useFormat();
  const { asOf } = useSession();
  const mayExport = useMay('export.create');
  const filter = filterOf(url, period);
  const summary = useQuery(api.commission.lines.summary.queryOptions({ input: { ...filter, by } }));
  const { data, error } = summary;
  const { search, sort, descending } = url;
  const all = useMemo(() => data?.rows.map(shownRow) ?? [], [data]);
  const rows = useMemo(
    () => sortedRows(all, { search, sort, descending }),
    [all, search, sort, descending],
  );
  const total = useMemo(() => totalOf(rows), [rows]);
  const taxSettled = data?.taxSettled ?? true;
  const columns = useSummaryColumns({ by, taxSettled });
  const footer = useSummaryFooter(total, taxSettled);
  const csv = useCsvExport((signal) =>
    client.commission.lines.export({ ...filter, table: by, language }, { signal }),
  );
  const sortBy = (id: string) => {
    const next = summarySorts.find((one) => one === id);
    if (next === undefined) return;
    change({ sort: next, descending: next === sort ? !descending : next !== 'name' });
  };
  const drill = ({ key }: ShownRow) => change({ view: 'lines', search: '', ...drilled(by, key) });
  return (
    <ListBelow line={<AmountsHead view={by} change={change} told={data} gaps={total.gaps} />}>
      <ListFrame
        filters={<AmountsFilters view={by} url={url} change={change} />}
        status={
          <ListStatus
            count={data && say(`commission_amounts.count_${by}`, { count: rows.length })}
            changes={0}
            onShowChanges={nothingNew}
            csv={mayExport ? { ...csv, rows: all.length } : undefined}
          />
        }
        notice={
          <ListNotice
            failure={error === null ? null : failureOf(error)}
            onRetry={() => void summary.refetch()}
            incomplete={asOf === null && rows.length > 0}
            exportState={csv}
          />
        }
        table={
          data === undefined && error === null ? (
            <p className="late-appear p-4 text-muted">{say('commission_amounts.working')}</p>
          ) : (
            <DataTable<ShownRow>
              label={say(`commission_amounts.view_${by}`)}
              listId={JSON.stringify([by, filter, search, sort, descending])}
              columns={columns}
              total={rows.length}
              rowAt={(index) => rows[index]}
              onRange={nothingNew}
              sort={{ id: sort, descending }}
              onSort={sortBy}
              rowId={({ key }) => String(key)}
              onOpen={drill}
              footer={footer}
              emptyState={
                <AmountsEmpty
                  neverSynced={data?.asOf === null}
                  url={url}
                  onClearFilters={() => change(noAmountFilters)}
                />
              }
            />
          )
        }
        panel={null}
      />
    </ListBelow>
  );
}

/** What has no category or region is found by 0. */
function drilled(by: SummaryBy, key: number | null): Partial<AmountsUrl> {
  return by === 'vendor' ? { vendor: key } : { [by]: key ?? 0 };
}

/** Every row is here already. */
function nothingNew(): void {}
