import { useMemo } from 'react';
import type { OrderRow } from '../../../shared/contract/orders.contract.ts';
import { ListMark } from '../../drafts/ListMark.tsx';
import { usePendingRecords } from '../../drafts/use-pending.ts';
import type { DataColumn } from '../../ui/table/column.ts';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { MoneyText } from '../../ui/text/MoneyText.tsx';
import { usePaymentMethod } from '../../ui/text/use-payment-method.ts';
import { useText } from '../../ui/text/use-text.ts';
import { paymentWords, shipmentWords, stateWords } from './order-words.ts';
import { WordBadge } from './WordBadge.tsx';

export function useOrderColumns(ids: readonly number[]): readonly DataColumn<OrderRow>[] {
  const say = useText();
  const methodName = usePaymentMethod();
  const pending = usePendingRecords('order', ids);
  return useMemo(
    () => [
      {
        id: 'name',
        header: say('orders.number'),
        width: 'minmax(5.5rem, 0.7fr)',
        sortable: true,
        render: (row) => <span className="tabular font-medium">{row.name}</span>,
      },
      {
        id: 'orderedAt',
        header: say('orders.time'),
        width: '10.25rem',
        sortable: true,
        render: (row) => <InstantText at={row.orderedAt} />,
      },
      {
        id: 'customer',
        header: say('orders.customer'),
        width: 'minmax(8.5rem, 1.6fr)',
        sortable: true,
        render: (row) => row.customer,
      },
      {
        id: 'province',
        header: say('lists.province'),
        width: 'minmax(7.5rem, 1.1fr)',
        render: (row) => row.province,
      },
      {
        id: 'total',
        header: say('orders.amount'),
        align: 'end',
        width: '7.5rem',
        sortable: true,
        render: (row) => <MoneyText {...row.total} />,
      },
      {
        id: 'state',
        header: say('orders.state'),
        width: '7rem',
        sortable: true,
        render: (row) =>
          pending.has(row.id) ? (
            <ListMark pending={pending} id={row.id} />
          ) : (
            <WordBadge words={stateWords} code={row.state} none="orders.state_draft" />
          ),
      },
      {
        id: 'payment',
        header: say('orders.payment'),
        width: 'minmax(10rem, 1fr)',
        render: (row) => (
          <span className="inline-flex items-center gap-1.5">
            <WordBadge words={paymentWords} code={row.payment} none="orders.payment_none" />
            {row.paymentMethod !== null && methodName(row.paymentMethod)}
          </span>
        ),
      },
      {
        id: 'shipment',
        header: say('orders.shipment'),
        width: '7rem',
        render: (row) => (
          <WordBadge words={shipmentWords} code={row.shipment} none="orders.shipment_none" />
        ),
      },
    ],
    [say, methodName, pending],
  );
}
