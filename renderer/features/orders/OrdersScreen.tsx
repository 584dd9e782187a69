import { useCallback } from 'react';
import { type OrderRow, orderSorts } from '../../../shared/contract/orders.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { ListFrame } from '../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useOrderColumns } from './OrderColumns.tsx';
import { OrderFilters } from './OrderFilters.tsx';
import { OrdersEmpty } from './OrdersEmpty.tsx';
import { noOrderFilters, orderUrl } from './order-url.ts';
import { OrderPanel } from './record/OrderPanel.tsx';
import { useOrderList } from './use-order-list.ts';

/** What is read first, where a record takes half of the room. */
const beside = ['name', 'orderedAt', 'customer', 'total', 'state'];

export function OrdersScreen() {
  const say = useText();
  const [url, change] = useUrlState(orderUrl);
  const columns = useColumnsInSight(useOrderColumns(), { isOpen: url.open !== null, beside });
  const { rows, csv, listId, picker } = useOrderList(url);
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  const close = useCallback(() => change({ open: null, full: false }), [change]);
  const sortBy = (id: string) => {
    const sort = orderSorts.find((one) => one === id);
    if (sort === undefined) return;
    // Words begin at A; times and amounts begin at the newest and the largest.
    const begins = sort === 'orderedAt' || sort === 'total';
    change({ sort, descending: sort === url.sort ? !url.descending : begins });
  };
  return (
    <ListFrame
      filters={<OrderFilters url={url} change={change} picker={picker} />}
      status={
        <ListStatus
          count={rows.total === undefined ? undefined : say('orders.total', { count: rows.total })}
          changes={rows.changes}
          onShowChanges={rows.showChanges}
          csv={mayExport ? { ...csv, rows: rows.total ?? 0 } : undefined}
        />
      }
      notice={
        <ListNotice
          failure={rows.failure}
          onRetry={rows.retry}
          incomplete={asOf === null && rows.total !== 0}
          exportState={csv}
        />
      }
      table={
        <DataTable<OrderRow>
          label={say('orders.title')}
          listId={listId}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ id: url.sort, descending: url.descending }}
          onSort={sortBy}
          rowId={({ id }) => String(id)}
          selectedId={url.open === null ? undefined : String(url.open)}
          onOpen={({ id }, { full }) => change({ open: id, full })}
          emptyState={
            <OrdersEmpty
              neverSynced={rows.asOf === null}
              onClearFilters={() => change(noOrderFilters)}
            />
          }
        />
      }
      panel={
        url.open !== null && (
          <OrderPanel
            id={url.open}
            full={url.full}
            onFull={(full) => change({ full })}
            onClose={close}
          />
        )
      }
    />
  );
}
