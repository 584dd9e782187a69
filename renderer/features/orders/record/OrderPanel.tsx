import { useQuery } from '@tanstack/react-query';
import type { PendingRecord } from '../../../../shared/contract/drafts.contract.ts';
import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { EditSection } from '../../../drafts/form/EditSection.tsx';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { marked } from '../../../drafts/PendingMark.tsx';
import { PendingNotice } from '../../../drafts/PendingNotice.tsx';
import { usePending } from '../../../drafts/use-pending.ts';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { stateWords } from '../order-words.ts';
import { WordBadge } from '../WordBadge.tsx';
import { OrderActions } from './OrderActions.tsx';
import { OrderInvoices } from './OrderInvoices.tsx';
import { OrderLines } from './OrderLines.tsx';
import { OrderPayments } from './OrderPayments.tsx';
import { OrderShipments } from './OrderShipments.tsx';
import { OrderTotals } from './OrderTotals.tsx';

interface OrderPanelProps {
  id: number;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function OrderPanel({ id, full, onFull, onClose }: OrderPanelProps) {
  const { data, error } = useQuery(api.orders.get.queryOptions({ input: { id } }));
  const pending = usePending('order', { id });
  const order = data?.order;
  const failure = error === null ? null : failureOf(error);
  return (
    <RecordPanel
      title={order?.name}
      subtitle={
        order !== undefined && (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <InstantText at={order.orderedAt} />
            {pending !== null && <PendingBadge state={pending.state} isIntent={pending.isIntent} />}
          </span>
        )
      }
      failure={failure}
      full={full}
      onFull={onFull}
      onClose={onClose}
    >
      {pending !== null && (
        <div className="mb-3">
          <PendingNotice pending={pending} />
        </div>
      )}
      {order !== undefined && <OrderBody order={order} pending={pending} />}
    </RecordPanel>
  );
}

interface OrderBodyProps {
  order: OrderDetail;
  pending: PendingRecord | null;
}

const editedColumns = ['client_ref'] as const;

function OrderBody({ order, pending }: OrderBodyProps) {
  const say = useText();
  return (
    <>
      <EditSection
        title={say('orders.details_title')}
        entity="order"
        record={{ id: order.id }}
        columns={editedColumns}
      >
        <DetailList
          details={[
            {
              label: say('orders.state'),
              value: <WordBadge words={stateWords} code={order.state} none="orders.state_draft" />,
            },
            { label: say('orders.customer'), value: order.customer },
            { label: say('lists.province'), value: order.province },
            {
              label: say('orders.reference'),
              value: marked(pending, 'client_ref', order.clientRef),
            },
          ]}
        />
      </EditSection>
      <OrderActions order={order} pending={pending} />
      <div className="mt-5">
        <OrderLines lines={order.lines} isSold={order.state === 'sale'} />
        <OrderTotals order={order} />
      </div>
      <div className="mt-5">
        <OrderPayments payments={order.payments} />
        <OrderShipments shipments={order.shipments} />
        <OrderInvoices invoices={order.invoices} />
      </div>
    </>
  );
}
