import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { DetailList } from '../ui/record/DetailList.tsx';
import { RecordSection } from '../ui/record/RecordSection.tsx';
import { CountText } from '../ui/text/CountText.tsx';
import { DayText } from '../ui/text/DayText.tsx';
import { usePaymentMethod } from '../ui/text/use-payment-method.ts';
import { useText } from '../ui/text/use-text.ts';
import { WholeMoneyText } from '../ui/text/WholeMoneyText.tsx';

/** What of a line decides which rule wins, as it stood when it was priced. */
export function LookedAt({ explained: { line, tax } }: { explained: ExplainedLine }) {
  const say = useText();
  const methodName = usePaymentMethod();
  // Read only where a rule looks at them.
  const { paymentMethod, tier, orderOrdinal, monthGmvBefore } = line;
  return (
    <RecordSection title={say('commission_why.looked_at')}>
      <DetailList
        details={[
          { label: say('commission_why.order'), value: line.order },
          { label: say('commission_why.order_day'), value: <DayText day={line.orderDay} /> },
          { label: say('commission_why.vendor'), value: line.vendor?.name },
          { label: say('commission_why.category'), value: line.category?.name },
          { label: say('commission_why.region'), value: line.region?.name },
          ...(paymentMethod === null
            ? []
            : [{ label: say('commission_why.payment'), value: methodName(paymentMethod) }]),
          ...(tier === null ? [] : [{ label: say('commission_why.tier'), value: tier }]),
          ...(orderOrdinal === 0
            ? []
            : [
                { label: say('commission_why.ordinal'), value: <CountText value={orderOrdinal} /> },
              ]),
          ...(monthGmvBefore === 0
            ? []
            : [
                {
                  label: say('commission_why.month_gmv'),
                  value: <WholeMoneyText amount={monthGmvBefore} />,
                },
              ]),
          {
            label: say('commission_why.pack'),
            value:
              tax?.pkp === false ? say('commission_why.not_pkp', { pack: tax.pack }) : tax?.pack,
          },
        ]}
      />
    </RecordSection>
  );
}
