import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { invoiceKinds, invoiceWords } from '../order-words.ts';
import { WordBadge } from '../WordBadge.tsx';

export function OrderInvoices({ invoices }: { invoices: OrderDetail['invoices'] }) {
  const say = useText();
  const kindOf = (kind: string) => {
    const key = invoiceKinds.get(kind);
    return key === undefined ? kind : say(key);
  };
  return (
    <RecordSection title={say('orders.invoices')}>
      <RecordLines
        empty={say('orders.no_invoices')}
        lines={invoices.map(({ id, name, kind, state, paymentState, invoiceOn, total }) => ({
          id,
          title: (
            <span className="inline-flex flex-wrap items-center gap-1.5">
              {name ?? say('orders.invoice_unnumbered')}
              <WordBadge
                words={invoiceWords}
                code={state === 'posted' ? (paymentState ?? state) : state}
                none="orders.invoice_draft"
              />
            </span>
          ),
          note: (
            <>
              {kindOf(kind)} · <DayText day={invoiceOn} />
            </>
          ),
          end: <MoneyText {...total} />,
        }))}
      />
    </RecordSection>
  );
}
