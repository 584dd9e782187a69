import { vendorSorts } from '../../../shared/contract/vendors.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { RecordList } from '../../ui/list/RecordList.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { VendorPanel } from './record/VendorPanel.tsx';
import { useVendorList } from './use-vendor-list.ts';
import { useVendorColumns } from './VendorColumns.tsx';
import { VendorFilters } from './VendorFilters.tsx';
import { VendorsEmpty } from './VendorsEmpty.tsx';
import { noVendorFilters, vendorUrl } from './vendor-url.ts';

const beside = ['name', 'city', 'orders', 'gmv'];

export function VendorsScreen() {
  const say = useText();
  const [state, change] = useUrlState(vendorUrl);
  const columns = useVendorColumns();
  const { rows, csv, listId, picker } = useVendorList(state);
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  return (
    <RecordList
      label={say('vendors.title')}
      countText={(count) => say('vendors.total', { count })}
      columns={columns}
      beside={beside}
      sorts={vendorSorts}
      largestFirst={['products', 'orders', 'gmv', 'rating', 'joined']}
      place={state}
      change={change}
      listId={listId}
      rows={rows}
      csv={csv}
      mayExport={mayExport}
      incomplete={asOf === null}
      filters={<VendorFilters state={state} change={change} picker={picker} />}
      emptyState={
        <VendorsEmpty
          neverSynced={rows.asOf === null}
          onClearFilters={() => change(noVendorFilters)}
        />
      }
      panel={(record) => <VendorPanel {...record} />}
    />
  );
}
