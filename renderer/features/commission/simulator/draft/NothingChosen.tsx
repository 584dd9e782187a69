import { useGoTo } from '../../../../client/use-go-to.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface NothingChosenProps {
  source: 'draft' | 'proposal' | 'file';
  hasProposals: boolean;
}

/** What is to be done first. */
export function NothingChosen({ source, hasProposals }: NothingChosenProps) {
  const say = useText();
  const goTo = useGoTo();
  const missing = source === 'proposal' && !hasProposals ? 'proposals' : source;
  const isForRules = missing === 'draft' || missing === 'proposals';
  return (
    <EmptyState
      title={say(`commission_simulator.no_${missing}`)}
      text={say(`commission_simulator.no_${missing}_text`)}
      action={
        isForRules && (
          <Button onClick={() => goTo('commission/rules')}>
            {say('commission_simulator.open_rules')}
          </Button>
        )
      }
    />
  );
}
