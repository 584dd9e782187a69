import { useCallback } from 'react';
import { type VendorRow, vendorSorts } from '../../../shared/contract/vendors.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { ListFrame } from '../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { VendorPanel } from './record/VendorPanel.tsx';
import { useVendorList } from './use-vendor-list.ts';
import { useVendorColumns } from './VendorColumns.tsx';
import { VendorFilters } from './VendorFilters.tsx';
import { VendorsEmpty } from './VendorsEmpty.tsx';
import { noVendorFilters, vendorUrl } from './vendor-url.ts';

/** What is read first, where a record takes half of the room. */
const beside = ['name', 'city', 'orders', 'gmv'];

export function VendorsScreen() {
  const say = useText();
  const [state, change] = useUrlState(vendorUrl);
  const columns = useColumnsInSight(useVendorColumns(), { isOpen: state.open !== null, beside });
  const { rows, csv, listId, picker } = useVendorList(state);
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  const close = useCallback(() => change({ open: null, full: false }), [change]);
  const sortBy = (id: string) => {
    const sort = vendorSorts.find((one) => one === id);
    if (sort === undefined) return;
    // Names begin at A; figures begin at the largest.
    const begins = sort !== 'name' && sort !== 'city';
    change({ sort, descending: sort === state.sort ? !state.descending : begins });
  };
  return (
    <ListFrame
      filters={<VendorFilters state={state} change={change} picker={picker} />}
      status={
        <ListStatus
          count={rows.total === undefined ? undefined : say('vendors.total', { count: rows.total })}
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
        <DataTable<VendorRow>
          label={say('vendors.title')}
          listId={listId}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ id: state.sort, descending: state.descending }}
          onSort={sortBy}
          rowId={({ id }) => String(id)}
          selectedId={state.open === null ? undefined : String(state.open)}
          onOpen={({ id }, { full }) => change({ open: id, full })}
          emptyState={
            <VendorsEmpty
              neverSynced={rows.asOf === null}
              onClearFilters={() => change(noVendorFilters)}
            />
          }
        />
      }
      panel={
        state.open !== null && (
          <VendorPanel
            id={state.open}
            full={state.full}
            onFull={(full) => change({ full })}
            onClose={close}
          />
        )
      }
    />
  );
}
