import { houseDecisions } from '../../../../../shared/contract/house-decisions.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { DecisionCard } from './DecisionCard.tsx';

/** The plain switches, one card for each entry of the list of them. */
export function HouseDecisions() {
  const say = useText();
  return (
    <>
      <p className="text-muted">{say('commission_packs.decisions_text')}</p>
      <div className="grid items-start gap-3 xl:grid-cols-2 2xl:grid-cols-3">
        {houseDecisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </div>
    </>
  );
}
