import { useMemo } from 'react';
import type { SimulatedLine } from '../../../../../shared/contract/commission-simulate.contract.ts';
import type { DataColumn } from '../../../../ui/table/column.ts';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../../ui/text/WholeMoneyText.tsx';
import { DifferenceText } from './DifferenceText.tsx';

export function useLineColumns(): readonly DataColumn<SimulatedLine>[] {
  const say = useText();
  return useMemo(() => {
    const figure = { align: 'end', width: '6.5rem' } as const;
    return [
      {
        ...{ id: 'order', header: say('simulation.order'), width: '6rem' },
        render: ({ order }) => <span className="tabular font-medium">{order.name}</span>,
      },
      {
        ...{ id: 'day', header: say('simulation.day'), width: '6.5rem' },
        render: ({ day }) => <DayText day={day} />,
      },
      {
        ...{ id: 'vendor', header: say('simulation.vendor'), width: 'minmax(7rem, 1.2fr)' },
        render: ({ vendor }) => vendor?.name ?? say('simulation.none'),
      },
      {
        ...{ id: 'charge', header: say('simulation.charge'), width: '7rem' },
        render: ({ charge }) => say(`simulation.charge_${charge}`),
      },
      {
        ...{ id: 'rules', header: say('commission_simulator.rules'), width: 'minmax(12rem, 2fr)' },
        render: ({ oldRule, newRule }) => <Rules old={oldRule} now={newRule} />,
      },
      {
        ...{ id: 'old', header: say('commission_simulator.old'), ...figure },
        render: ({ oldAmount }) => <WholeMoneyText amount={oldAmount} />,
      },
      {
        ...{ id: 'new', header: say('commission_simulator.new'), ...figure },
        render: ({ newAmount }) => <WholeMoneyText amount={newAmount} />,
      },
      {
        ...{ id: 'difference', header: say('simulation.difference'), ...figure },
        render: ({ oldAmount, newAmount }) => <DifferenceText amount={newAmount - oldAmount} />,
      },
    ];
  }, [say]);
}

type Rule = SimulatedLine['oldRule'];

function Rules({ old, now }: { old: Rule; now: Rule }) {
  const say = useText();
  const names = [old, now].map((rule) => rule?.name ?? say('simulation.gap'));
  const [before = '', after = ''] = names;
  if (before === after && old?.version === now?.version) return before;
  return (
    <span title={`${before} → ${after}`}>
      <span className="text-muted">{before}</span> → {after}
    </span>
  );
}
