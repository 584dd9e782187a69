import type { ReactNode } from 'react';
import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { CountText } from '../../../../ui/text/CountText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../../ui/text/WholeMoneyText.tsx';

export function PlanFigures({ plan }: { plan: ClosePlan }) {
  const say = useText();
  const { lines, amount, tax, reversals, withheld, blocks } = plan;
  const isTaxOpen = blocks.some(({ code }) => code === 'commission.tax_unsettled');
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-4 gap-y-2 border-line border-y py-2">
      <Figure label={say('commission_close.lines')}>
        <CountText value={lines} />
      </Figure>
      <Figure label={say('commission_close.amount')}>
        <WholeMoneyText amount={amount} />
      </Figure>
      <Figure label={say('commission_close.tax')}>
        {isTaxOpen ? (
          <span className="text-warn italic">{say('commission_amounts.tax_unknown')}</span>
        ) : (
          <WholeMoneyText amount={tax} />
        )}
      </Figure>
      <Figure label={say('commission_close.reversals')}>
        <CountText value={reversals} />
      </Figure>
      {withheld > 0 && (
        <Figure label={say('commission_close.withheld')}>
          <WholeMoneyText amount={withheld} />
        </Figure>
      )}
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-table">{label}</dt>
      <dd className="font-semibold text-title">{children}</dd>
    </div>
  );
}
