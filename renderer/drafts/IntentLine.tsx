import { useGoTo } from '../client/use-go-to.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { useText } from '../ui/text/use-text.ts';
import { useIntentCount } from './use-pending.ts';

/** Money that was decided here and is not in force yet stands apart from every total. */
export function IntentLine() {
  const say = useText();
  const goTo = useGoTo();
  const count = useIntentCount();
  if (count === 0) return null;
  const open = (
    <Button look="quiet" onClick={() => goTo('outbox')}>
      {say('outbox.open')}
    </Button>
  );
  return <Notice tone="warn" title={say('outbox.not_counted', { count })} action={open} />;
}
