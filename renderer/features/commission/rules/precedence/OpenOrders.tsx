import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { DecideProposal } from '../proposals/DecideProposal.tsx';
import { shapeWords } from '../words/rule-words.ts';

type Open = InferContractRouterOutputs<Contract>['commission']['rules']['precedence']['open'];

interface OpenOrdersProps {
  open: Open;
  /** The order that counts. */
  stands: readonly string[];
}

const SHOWN = 6;

/** Orders that wait for a second person, with what each would move. */
export function OpenOrders({ open, stands }: OpenOrdersProps) {
  const say = useText();
  return open.map(({ decision, title, order, from, proposedBy }) => {
    const before = stands.filter((shape) => order.includes(shape));
    const moves = order.filter((shape, at) => before[at] !== shape);
    return (
      <Card key={decision} title={title}>
        <p className="mb-2 text-muted">
          {say('commission_rules.proposed_by_at', { name: proposedBy.name })} ·{' '}
          {say('commission_rules.begins')} <DayText day={from} />
        </p>
        <p className="mb-2">
          {say('commission_rules.order_moves')}{' '}
          {moves
            .slice(0, SHOWN)
            .map((shape) => shapeWords(shape, say))
            .join(' › ')}
          {moves.length > SHOWN && ' …'}
        </p>
        <DecideProposal decision={decision} title={title} />
      </Card>
    );
  });
}
