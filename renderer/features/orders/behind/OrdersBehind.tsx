import { useSession } from '../../../client/use-session.ts';
import { IntentLine } from '../../../drafts/IntentLine.tsx';
import { WhereChips } from '../../../filters/WhereChips.tsx';
import { writeWhere } from '../../../filters/where.ts';
import { FilterChip } from '../../../ui/list/FilterChip.tsx';
import { ListBelow } from '../../../ui/list/ListBelow.tsx';
import { PeriodFilter } from '../../../ui/list/PeriodFilter.tsx';
import { RecordList } from '../../../ui/list/RecordList.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { OrdersEmpty } from '../OrdersEmpty.tsx';
import { noOrderFilters, type OrderPlace } from '../order-url.ts';
import { OrderPanel } from '../record/OrderPanel.tsx';
import { BehindFigure } from './BehindFigure.tsx';
import { useBehindColumns } from './use-behind-columns.ts';
import { useOrdersBehind } from './use-orders-behind.ts';

const beside = ['name', 'orderedAt', 'customer', 'counted0'];

/** The orders that a figure was counted from: what they add up to is the figure, to the rupiah. */
export function OrdersBehind({ url, change }: OrderPlace) {
  const say = useText();
  const { asOf } = useSession();
  const behind = useOrdersBehind(url);
  const { rows, listId, picker, where, answer, metric } = behind;
  const { columns, footer } = useBehindColumns(rows.ids, behind);
  const clear = () => change(noOrderFilters);
  return (
    <ListBelow line={<IntentLine />}>
      <RecordList
        label={say('orders.title')}
        countText={(count) => say('orders.total', { count })}
        columns={columns}
        beside={beside}
        sorts={[]}
        largestFirst={[]}
        place={url}
        change={change}
        listId={listId}
        rows={rows}
        csv={null}
        mayExport={false}
        incomplete={asOf === null}
        footer={footer}
        filters={
          <>
            <PeriodFilter {...picker} />
            <FilterChip
              text={say('behind.of', { name: metric?.name ?? url.of })}
              removeLabel={say('behind.all_orders')}
              onRemove={clear}
            />
            <WhereChips
              where={where}
              onRemove={(dimension) => change({ where: writeWhere({ ...where, [dimension]: [] }) })}
            />
            {answer !== undefined && metric !== undefined && (
              <BehindFigure answer={answer} metric={metric} />
            )}
          </>
        }
        emptyState={<OrdersEmpty neverSynced={rows.asOf === null} onClearFilters={clear} />}
        panel={(record) => <OrderPanel {...record} />}
      />
    </ListBelow>
  );
}
