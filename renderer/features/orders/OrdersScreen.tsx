import { orderSorts } from '../../../shared/contract/orders.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { IntentLine } from '../../drafts/IntentLine.tsx';
import { ListBelow } from '../../ui/list/ListBelow.tsx';
import { RecordList } from '../../ui/list/RecordList.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { OrdersBehind } from './behind/OrdersBehind.tsx';
import { useOrderColumns } from './OrderColumns.tsx';
import { OrderFilters } from './OrderFilters.tsx';
import { OrdersEmpty } from './OrdersEmpty.tsx';
import { noOrderFilters, type OrderPlace, orderUrl } from './order-url.ts';
import { OrderPanel } from './record/OrderPanel.tsx';
import { useOrderList } from './use-order-list.ts';

const beside = ['name', 'orderedAt', 'customer', 'total', 'state'];

/** All orders by their filters, or those that a figure of a board was counted from. */
export function OrdersScreen() {
  const [url, change] = useUrlState(orderUrl);
  const Shown = url.of === '' ? AllOrders : OrdersBehind;
  return <Shown url={url} change={change} />;
}

function AllOrders({ url, change }: OrderPlace) {
  const say = useText();
  const { rows, csv, listId, picker } = useOrderList(url);
  const columns = useOrderColumns(rows.ids);
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  return (
    <ListBelow line={<IntentLine />}>
      <RecordList
        label={say('orders.title')}
        countText={(count) => say('orders.total', { count })}
        columns={columns}
        beside={beside}
        sorts={orderSorts}
        largestFirst={['orderedAt', 'total']}
        place={url}
        change={change}
        listId={listId}
        rows={rows}
        csv={csv}
        mayExport={mayExport}
        incomplete={asOf === null}
        filters={<OrderFilters url={url} change={change} picker={picker} />}
        emptyState={
          <OrdersEmpty
            neverSynced={rows.asOf === null}
            onClearFilters={() => change(noOrderFilters)}
          />
        }
        panel={(record) => <OrderPanel {...record} />}
      />
    </ListBelow>
  );
}
