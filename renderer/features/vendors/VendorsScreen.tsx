import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { vendorSorts } from '../../../shared/contract/vendors.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { NewRecordsLine } from '../../drafts/NewRecordsLine.tsx';
import { useEditable } from '../../drafts/use-editable.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ListBelow } from '../../ui/list/ListBelow.tsx';
import { RecordList } from '../../ui/list/RecordList.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { NewVendorPanel } from './record/NewVendorPanel.tsx';
import { VendorPanel } from './record/VendorPanel.tsx';
import { TwinsPanel } from './twins/TwinsPanel.tsx';
import { useVendorList } from './use-vendor-list.ts';
import { useVendorColumns } from './VendorColumns.tsx';
import { VendorFilters } from './VendorFilters.tsx';
import { VendorsEmpty } from './VendorsEmpty.tsx';
import { noVendorFilters, vendorUrl } from './vendor-url.ts';

const beside = ['name', 'city', 'orders', 'gmv'];

export function VendorsScreen() {
  const say = useText();
  const [state, change] = useUrlState(vendorUrl);
  const { rows, csv, listId, picker } = useVendorList(state);
  const columns = useVendorColumns(rows.ids);
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  const { canCreate } = useEditable('partner');
  const closeNew = useCallback(() => change({ isNew: false }), [change]);
  const closeTwins = useCallback(() => change({ twins: false }), [change]);
  const openTwin = useCallback((open: number) => change({ twins: false, open }), [change]);
  return (
    <ListBelow line={<NewRecordsLine entity="partner" />}>
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
        filters={
          <>
            <VendorFilters state={state} change={change} picker={picker} />
            <Button onClick={() => change({ twins: true, isNew: false, open: null })}>
              {say('vendor_record.twins')}
            </Button>
            {canCreate && (
              <Button onClick={() => change({ isNew: true, twins: false, open: null })}>
                <Plus aria-hidden size={14} />
                {say('vendors.new')}
              </Button>
            )}
          </>
        }
        otherPanel={
          state.twins ? (
            <TwinsPanel onOpen={openTwin} onClose={closeTwins} />
          ) : (
            state.isNew && canCreate && <NewVendorPanel onClose={closeNew} />
          )
        }
        emptyState={
          <VendorsEmpty
            neverSynced={rows.asOf === null}
            onClearFilters={() => change(noVendorFilters)}
          />
        }
        panel={(record) => (
          <VendorPanel
            {...record}
            part={state.part}
            onPart={(part) => change({ part }, { replace: true })}
          />
        )}
      />
    </ListBelow>
  );
}
