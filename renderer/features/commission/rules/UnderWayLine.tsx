import { useGoTo } from '../../../client/use-go-to.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useUnderWay } from './use-under-way.ts';

/** Decisions of this desk that count for nothing yet, and those that cannot any more. */
export function UnderWayLine() {
  const say = useText();
  const goTo = useGoTo();
  const { waiting, over } = useUnderWay();
  if (waiting + over === 0) return null;
  const text = [
    ...(waiting === 0 ? [] : [say('commission_rules.under_way', { count: waiting })]),
    ...(over === 0 ? [] : [say('commission_rules.under_way_over', { count: over })]),
  ].join(' ');
  return (
    <Notice
      tone={over > 0 ? 'bad' : 'accent'}
      title={text}
      action={
        <span className="flex gap-2">
          {waiting > 0 && (
            <Button onClick={() => goTo('sync')}>{say('commission_rules.go_sync')}</Button>
          )}
          <Button onClick={() => goTo('facts')}>{say('commission_rules.go_facts')}</Button>
        </span>
      }
    />
  );
}
