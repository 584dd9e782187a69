import { useText } from '../../ui/text/use-text.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { type DecisionSide, decisionsOf } from './decision-side.ts';

/** The plain switches of one side of the house, one card for each entry of the list of them. */
export function HouseDecisions({ side }: { side: DecisionSide }) {
  const say = useText();
  return (
    <>
      <p className="text-muted">{say(`commission_packs.decisions_text_${side}`)}</p>
      <div className="grid items-start gap-3 xl:grid-cols-2 2xl:grid-cols-3">
        {decisionsOf(side).map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </div>
    </>
  );
}
