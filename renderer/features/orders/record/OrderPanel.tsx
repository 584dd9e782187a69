import { useQuery } from '@tanstack/react-query';
import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { stateWords } from '../order-words.ts';
import { WordBadge } from '../WordBadge.tsx';
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
  const say = useText();
  const { data, error } = useQuery(api.orders.get.queryOptions({ input: { id } }));
  const order = data?.order;
  const failure = error === null ? null : failureOf(error);
  return (
    <RecordPanel
      title={order?.name}
      subtitle={order !== undefined && <InstantText at={order.orderedAt} />}
      failed={failure !== null}
      full={full}
      onFull={onFull}
      onClose={onClose}
    >
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {order !== undefined && <OrderBody order={order} />}
    </RecordPanel>
  );
}

function OrderBody({ order }: { order: OrderDetail }) {
  const say = useText();
  return (
    <>
      <DetailList
        details={[
          {
            label: say('orders.state'),
            value: <WordBadge words={stateWords} code={order.state} none="orders.state_draft" />,
          },
          { label: say('orders.customer'), value: order.customer },
          { label: say('lists.province'), value: order.province },
          { label: say('orders.reference'), value: order.clientRef },
        ]}
      />
      <div className="mt-5">
        <OrderLines lines={order.lines} />
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
