import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { usePaymentMethod } from '../../../ui/text/use-payment-method.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { paymentWords } from '../order-words.ts';
import { WordBadge } from '../WordBadge.tsx';

export function OrderPayments({ payments }: { payments: OrderDetail['payments'] }) {
  const say = useText();
  const methodName = usePaymentMethod();
  return (
    <RecordSection title={say('orders.payments')}>
      <RecordLines
        empty={say('orders.no_payments')}
        lines={payments.map((payment) => ({
          id: payment.id,
          title: (
            <span className="inline-flex flex-wrap items-center gap-1.5">
              {payment.method === null ? payment.reference : methodName(payment.method)}
              {payment.isRefund && <Badge tone="warn">{say('orders.payment_refund')}</Badge>}
              <WordBadge words={paymentWords} code={payment.state} none="orders.payment_none" />
            </span>
          ),
          note: (
            <>
              {payment.reference} · <InstantText at={payment.changedAt} />
            </>
          ),
          end: <MoneyText {...payment.amount} />,
        }))}
      />
    </RecordSection>
  );
}
