import { useGoTo } from '../../../../client/use-go-to.ts';
import { useMay, useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { type ChangeRulesUrl, noRuleFilters, type RulesUrl } from '../rules-url.ts';
import { useRulesOrigin } from '../use-rules-origin.ts';

interface RulesEmptyProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
}

/** Nothing was synced yet, no rule was ever made, or none fits the filters. */
export function RulesEmpty({ url, change }: RulesEmptyProps) {
  const say = useText();
  const format = useFormat();
  const goTo = useGoTo();
  const { asOf } = useSession();
  const { total } = useRulesOrigin();
  const mayPropose = useMay('commission.propose');
  if (asOf === null && total === 0) {
    return (
      <EmptyState
        title={say('commission_rules.none_title')}
        text={say('commission_rules.not_synced')}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      />
    );
  }
  if (total === 0) {
    return (
      <EmptyState
        title={say('commission_rules.none_title')}
        text={say('commission_rules.none_text')}
        action={
          mayPropose && (
            <Button look="primary" onClick={() => change({ make: 'new' })}>
              {say('commission_rules.new')}
            </Button>
          )
        }
      />
    );
  }
  const day = url.day === '' ? null : format.day(url.day);
  return (
    <EmptyState
      title={say('commission_rules.none_match')}
      text={
        url.when === 'day' && day !== null
          ? say('commission_rules.none_on_day', { day })
          : say('lists.none_match_text')
      }
      action={
        <Button onClick={() => change({ ...noRuleFilters, day: '' })}>
          {say('lists.clear_filters')}
        </Button>
      }
    />
  );
}
