import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { PlanTable } from './PlanTable.tsx';

type Waiting = ClosePlan['waits']['rows'][number];

export function WaitingOrders({ waits }: { waits: ClosePlan['waits'] }) {
  const say = useText();
  return (
    <PlanTable<Waiting>
      label={say('commission_close.list_waits')}
      rows={waits.rows}
      total={waits.total}
      rowId={({ orderId }) => String(orderId)}
      empty={say('commission_close.none_waits')}
      columns={[
        {
          id: 'order',
          header: say('commission_close.order'),
          width: 'minmax(7rem, 1fr)',
          render: ({ order, orderId }) => (
            <span className="tabular font-medium">{order ?? `#${orderId}`}</span>
          ),
        },
        {
          id: 'why',
          header: say('commission_close.waits_for'),
          width: 'minmax(12rem, 3fr)',
          render: ({ why }) => say(`commission.waits.${why}`),
        },
      ]}
    />
  );
}
