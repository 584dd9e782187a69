import type { CloseState } from '../../../../shared/contract/commission-line.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** Where the closing stands, in a sentence; what was decided here and is not on the central yet is told apart. */
export function CloseStanding({ state }: { state: CloseState }) {
  const say = useText();
  const format = useFormat();
  const goTo = useGoTo();
  const { from, until, next } = state;
  const [waiting] = state.underWay;
  const [overtaken] = state.overtaken;
  if (waiting !== undefined) {
    return (
      <Notice
        tone="warn"
        title={say('commission_close.under_way_title', { day: format.day(waiting) })}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      >
        {say('commission_close.under_way_text')}
      </Notice>
    );
  }
  if (overtaken !== undefined) {
    return (
      <Notice
        tone="warn"
        title={say('commission_close.overtaken_title', { day: format.day(overtaken) })}
      >
        {say('commission_close.overtaken_text')}
      </Notice>
    );
  }
  if (from === null || until === null) {
    return (
      <Notice title={say('commission_close.first_title')}>
        {say('commission_close.first_text')}
      </Notice>
    );
  }
  const days = { from: format.day(from), until: format.day(until) };
  if (next === null) {
    return <Notice tone="good" title={say('commission_close.up_to_date', days)} />;
  }
  return (
    <Notice
      tone="accent"
      title={say('commission_close.behind', { ...days, next: format.day(next) })}
    />
  );
}
