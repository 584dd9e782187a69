import { useQuery } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { useGoTo } from '../client/use-go-to.ts';
import { useMay } from '../client/use-session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { useText } from '../ui/text/use-text.ts';

/** What was made here stands in no list of the central yet: it is named above the list. */
export function NewRecordsLine({ entity }: { entity: string }) {
  const say = useText();
  const goTo = useGoTo();
  const mayView = useMay('outbox.view');
  const { data } = useQuery(
    api.outbox.created.queryOptions({ input: { entity }, enabled: mayView }),
  );
  if (data === undefined || data.total === 0) return null;
  const names = data.titles.map((title) => title ?? say('outbox.untitled'));
  const more = data.total - names.length;
  const titles = [...names, ...(more > 0 ? [say('outbox.and_more', { count: more })] : [])];
  const stuck = data.stuck > 0;
  const open = (
    <Button look="quiet" onClick={() => goTo('outbox', stuck ? { which: 'decide' } : {})}>
      {say(stuck ? 'outbox.decide' : 'outbox.open')}
    </Button>
  );
  return (
    <Notice
      tone={stuck ? 'warn' : 'accent'}
      title={say('outbox.new_records', { titles: titles.join(', ') })}
      action={open}
    />
  );
}
